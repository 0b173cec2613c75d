import math


def ewma_chart(values, target, sigma, weight=0.2, width=3.0):
    if not sigma > 0:
        raise ValueError("sigma")
    if weight <= 0 or weight > 1:
        raise ValueError("weight")
    z = target
    variance = 0.0
    averages, limits, alarms = [], [], []
    for t, x in enumerate(values):
        z = weight * x + (1 - weight) * z
        variance = weight**2 * sigma**2 + (1 - weight) ** 2 * variance
        limit = width * math.sqrt(variance)
        if abs(z - target) > limit:
            alarms.append(t)
        limits.append(limit)
        averages.append(float(z))
    return averages, limits, alarms

"""Wrong: the damping sum is phi (1 - phi^h) / (1 - phi), which divides by zero at phi = 1."""

def damped_trend(y, alpha, beta, phi, horizon):
    if len(y) < 2:
        raise ValueError("at least two values are needed")
    for weight in (alpha, beta, phi):
        if not 0 <= weight <= 1:
            raise ValueError("weights lie in [0, 1]")
    level = float(y[0])
    trend = float(y[1]) - float(y[0])
    for value in y[1:]:
        previous = level
        level = alpha * value + (1 - alpha) * (previous + phi * trend)
        trend = beta * (level - previous) + (1 - beta) * phi * trend
    forecasts = []
    for h in range(1, horizon + 1):
        total = phi * (1 - phi**h) / (1 - phi)
        forecasts.append(level + total * trend)
    return forecasts

"""Wrong: the trend follows the change of the observations, not that of the level: [10, 12, 11] with all weights 0.5."""

def damped_trend(y, alpha, beta, phi, horizon):
    if len(y) < 2:
        raise ValueError("at least two values are needed")
    for weight in (alpha, beta, phi):
        if not 0 <= weight <= 1:
            raise ValueError("weights lie in [0, 1]")
    level = float(y[0])
    trend = float(y[1]) - float(y[0])
    for t, value in enumerate(y[1:], start=1):
        previous = level
        level = alpha * value + (1 - alpha) * (previous + phi * trend)
        trend = beta * (value - y[t - 1]) + (1 - beta) * phi * trend
    forecasts = []
    damping = 1.0
    total = 0.0
    for _ in range(horizon):
        damping *= phi
        total += damping
        forecasts.append(level + total * trend)
    return forecasts

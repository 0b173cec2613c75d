"""Wrong: the level expects the old level plus the whole trend, undamped: [10, 12] with all weights 0.5."""

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
        level = alpha * value + (1 - alpha) * (previous + trend)
        trend = beta * (level - previous) + (1 - beta) * phi * trend
    forecasts = []
    damping = 1.0
    total = 0.0
    for _ in range(horizon):
        damping *= phi
        total += damping
        forecasts.append(level + total * trend)
    return forecasts

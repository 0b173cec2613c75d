"""Exponential smoothing with a damped trend (Gardner and McKenzie 1985)."""


def damped_trend(y: list[float], alpha: float, beta: float, phi: float, horizon: int) -> list[float]:
    if len(y) < 2:
        raise ValueError(f"{len(y)} values have no trend")
    if not all(0 <= weight <= 1 for weight in (alpha, beta, phi)):
        raise ValueError("weights lie between 0 and 1")
    level, trend = y[0], y[1] - y[0]
    for value in y[1:]:
        old, expected = level, level + phi * trend
        level = alpha * value + (1 - alpha) * expected
        trend = beta * (level - old) + (1 - beta) * phi * trend
    forecasts = []
    for _ in range(horizon):
        trend *= phi
        level += trend
        forecasts.append(level)
    return forecasts

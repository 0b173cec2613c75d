"""Wrong: the error enters the trend with beta, not with alpha times beta (Hyndman's other beta): [10, 12, 11] with all weights 0.5."""

def damped_trend(y, alpha, beta, phi, horizon):
    if len(y) < 2 or any(w < 0 or w > 1 for w in (alpha, beta, phi)):
        raise ValueError("two values or more, and weights in [0, 1]")
    level, trend = float(y[0]), float(y[1]) - float(y[0])
    for t in range(1, len(y)):
        expected = level + phi * trend
        error = y[t] - expected
        level = expected + alpha * error
        trend = phi * trend + beta * error
    result = []
    for _ in range(horizon):
        trend *= phi
        level += trend
        result.append(level)
    return result

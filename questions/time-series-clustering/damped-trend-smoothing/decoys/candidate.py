def damped_trend(y, alpha, beta, phi, horizon):
    if len(y) < 2:
        raise ValueError("too short")
    if min(alpha, beta, phi) < 0 or max(alpha, beta, phi) > 1:
        raise ValueError("weights")
    level = float(y[0])
    trend = float(y[1] - y[0])
    for t in range(1, len(y)):
        step = phi * trend
        new_level = alpha * y[t] + (1 - alpha) * (level + step)
        trend = beta * (new_level - level) + (1 - beta) * step
        level = new_level
    out = []
    damp = 0.0
    for h in range(1, horizon + 1):
        damp += phi**h
        out.append(level + damp * trend)
    return out

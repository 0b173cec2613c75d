"""Right: lists of all levels and trends, and the damping sum by doubling."""

def damping_sum(phi, h):
    """phi + phi^2 + ... + phi^h by doubling: S(2m) = S(m) (1 + phi^m)."""
    if h == 0:
        return 0.0
    if h % 2:
        return phi + phi * damping_sum(phi, h - 1)
    return damping_sum(phi, h // 2) * (1 + phi ** (h // 2))


def damped_trend(y, alpha, beta, phi, horizon):
    n = len(y)
    if n < 2:
        raise ValueError("y needs two values")
    if not (0 <= alpha <= 1 and 0 <= beta <= 1 and 0 <= phi <= 1):
        raise ValueError("weights must lie in [0, 1]")
    levels = [0.0] * n
    trends = [0.0] * n
    levels[0] = float(y[0])
    trends[0] = float(y[1]) - float(y[0])
    for t in range(1, n):
        step = phi * trends[t - 1]
        levels[t] = alpha * y[t] + (1 - alpha) * (levels[t - 1] + step)
        trends[t] = beta * (levels[t] - levels[t - 1]) + (1 - beta) * step
    return [levels[-1] + damping_sum(phi, h) * trends[-1] for h in range(1, horizon + 1)]

"""Wrong: every horizon is judged on all origins that reach it, so near horizons have more; horizon=2 and one value left over at the end."""

def backtest(
    y: list[float], season: int, first: int, horizon: int, step: int = 1
) -> tuple[list[int], list[float]]:
    """The origins, and the mean absolute error of the seasonal naive forecast at each horizon."""
    if first < season:
        raise ValueError("first is smaller than season")
    origins = []
    sums = [0.0] * horizon
    origin = first
    counts = [0] * horizon
    while origin < len(y):
        if origin + horizon <= len(y):
            origins.append(origin)
        for h in range(min(horizon, len(y) - origin)):
            sums[h] += abs(y[origin + h] - y[origin - season + h % season])
            counts[h] += 1
        origin += step
    if not origins:
        raise ValueError("no origin")
    return origins, [s / c for s, c in zip(sums, counts)]

"""Wrong: beyond one season the value a season before is taken, which was not known at the origin; horizon = season + 1."""

def backtest(
    y: list[float], season: int, first: int, horizon: int, step: int = 1
) -> tuple[list[int], list[float]]:
    """The origins, and the mean absolute error of the seasonal naive forecast at each horizon."""
    if first < season:
        raise ValueError("first is smaller than season")
    origins = []
    sums = [0.0] * horizon
    origin = first
    while origin + horizon <= len(y):
        origins.append(origin)
        for h in range(horizon):
            sums[h] += abs(y[origin + h] - y[origin + h - season])
        origin += step
    if not origins:
        raise ValueError("no origin")
    return origins, [s / len(origins) for s in sums]

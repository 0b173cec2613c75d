"""Wrong: first = season is refused, though one season is known; season=2, first=2."""

def backtest(
    y: list[float], season: int, first: int, horizon: int, step: int = 1
) -> tuple[list[int], list[float]]:
    """The origins, and the mean absolute error of the seasonal naive forecast at each horizon."""
    if first <= season:
        raise ValueError("first is smaller than season")
    origins = []
    sums = [0.0] * horizon
    origin = first
    while origin + horizon <= len(y):
        origins.append(origin)
        for h in range(horizon):
            sums[h] += abs(y[origin + h] - y[origin - season + h % season])
        origin += step
    if not origins:
        raise ValueError("no origin")
    return origins, [s / len(origins) for s in sums]

"""Right: the known values are copied and forecasts appended one by one, each the value a season before it."""

def backtest(
    y: list[float], season: int, first: int, horizon: int, step: int = 1
) -> tuple[list[int], list[float]]:
    """The origins, and the mean absolute error of the seasonal naive forecast at each horizon."""
    if first < season:
        raise ValueError("first is smaller than season")
    origins = [o for o in range(first, len(y), step) if o + horizon <= len(y)]
    if len(origins) == 0:
        raise ValueError("no origin")
    means = [0.0] * horizon
    for number, o in enumerate(origins, start=1):
        path = list(y[:o])
        for h in range(horizon):
            path.append(path[-season])
            error = float(abs(y[o + h] - path[o + h]))
            means[h] += (error - means[h]) / number
    return origins, means

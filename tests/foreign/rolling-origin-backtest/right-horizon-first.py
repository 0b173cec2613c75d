"""Right: for each horizon a lag, a whole number of seasons, and one sum over origins."""

from math import fsum


def backtest(
    y: list[float], season: int, first: int, horizon: int, step: int = 1
) -> tuple[list[int], list[float]]:
    """The origins, and the mean absolute error of the seasonal naive forecast at each horizon."""
    if first < season:
        raise ValueError("first is smaller than season")
    count = (len(y) - horizon - first) // step + 1
    if count < 1:
        raise ValueError("no origin")
    origins = [first + i * step for i in range(count)]
    errors = []
    for h in range(1, horizon + 1):
        lag = -(-h // season) * season
        errors.append(fsum(abs(y[o + h - 1] - y[o + h - 1 - lag]) for o in origins) / count)
    return origins, errors

"""Right: each forecast is a cycle of the last season, cut off at the horizon; columns by zip."""

from itertools import cycle, islice
from statistics import fmean


def backtest(
    y: list[float], season: int, first: int, horizon: int, step: int = 1
) -> tuple[list[int], list[float]]:
    """The origins, and the mean absolute error of the seasonal naive forecast at each horizon."""
    if first < season:
        raise ValueError("first is smaller than season")
    origins = list(range(first, len(y) - horizon + 1, step))
    if not origins:
        raise ValueError("no origin")
    rows = []
    for o in origins:
        forecast = islice(cycle(y[o - season : o]), horizon)
        rows.append([abs(f - a) for f, a in zip(forecast, y[o : o + horizon])])
    return origins, [fmean(column) for column in zip(*rows)]

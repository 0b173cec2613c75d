def backtest(
    y: list[float], season: int, first: int, horizon: int, step: int = 1
) -> tuple[list[int], list[float]]:
    """The origins, and the mean absolute error of the seasonal naive forecast at each horizon."""
    raise NotImplementedError

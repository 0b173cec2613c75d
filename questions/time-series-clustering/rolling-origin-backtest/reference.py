"""Rolling-origin backtest of the seasonal naive forecast."""


def backtest(
    y: list[float], season: int, first: int, horizon: int, step: int = 1
) -> tuple[list[int], list[float]]:
    if first < season:
        raise ValueError(f"{first} values do not hold a season of {season}")
    origins = list(range(first, len(y) - horizon + 1, step))
    if not origins:
        raise ValueError("the series is too short for an origin")

    def error(origin: int, h: int) -> float:
        return abs(y[origin + h] - y[origin - season + h % season])

    return origins, [sum(error(o, h) for o in origins) / len(origins) for h in range(horizon)]

def ewma_chart(
    values: list[float], target: float, sigma: float, weight: float = 0.2, width: float = 3.0
) -> tuple[list[float], list[float], list[int]]:
    """The exponentially weighted moving averages, their limits, and the positions of the alarms."""
    raise NotImplementedError

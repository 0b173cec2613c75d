"""EWMA control chart with the exact limits of every step (Roberts 1959)."""

from math import sqrt


def ewma_chart(
    values: list[float], target: float, sigma: float, weight: float = 0.2, width: float = 3.0
) -> tuple[list[float], list[float], list[int]]:
    if sigma <= 0 or not 0 < weight <= 1:
        raise ValueError("needs sigma > 0 and a weight in (0, 1]")
    average, averages, limits, alarms = target, [], [], []
    for i, value in enumerate(values):
        average = weight * value + (1 - weight) * average
        shrinks = weight / (2 - weight) * (1 - (1 - weight) ** (2 * i + 2))
        limit = width * sigma * sqrt(shrinks)
        if abs(average - target) > limit:
            alarms.append(i)
        averages.append(average)
        limits.append(limit)
    return averages, limits, alarms

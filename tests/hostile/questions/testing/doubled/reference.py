"""Doubling by a comprehension."""


def doubled(values: list[float]) -> list[float]:
    return [2.0 * value for value in values]

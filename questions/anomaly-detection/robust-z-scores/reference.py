"""Robust z-scores: median for the centre, median absolute deviation for the scale."""

from math import copysign, inf
from statistics import median


def robust_z_scores(values: list[float]) -> list[float]:
    if not values:
        return []
    centre = median(values)
    distances = [value - centre for value in values]
    mad = median(map(abs, distances))
    if mad == 0:
        return [copysign(inf, d) if d else 0.0 for d in distances]
    return [d / mad / 1.4826 for d in distances]

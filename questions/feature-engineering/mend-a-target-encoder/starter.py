"""Categories as smoothed means of their labels, out of fold for the rows that a model learns from."""

from __future__ import annotations

import numpy as np


def count(categories: np.ndarray, y: np.ndarray) -> dict:
    """How often each category occurs, and the sum of its labels."""
    table: dict[str, list[float]] = {}
    for category, label in zip(categories, y):
        entry = table.setdefault(category, [0.0, 0.0])
        entry[0] += 1
        entry[1] += label
    return table


def look_up(categories: np.ndarray, table: dict, prior: float, smoothing: float) -> np.ndarray:
    """The smoothed mean of each category; one that was not counted gets the prior."""
    found = np.zeros(len(categories))
    for row, category in enumerate(categories):
        if category in table:
            n, total = table[category]
            found[row] = (total + smoothing * prior) / (n + smoothing)
    return found


def encode(
    train: list[str], y: list[float], test: list[str], *, folds: list[int], smoothing: float
) -> tuple[np.ndarray, np.ndarray]:
    """The training rows, each encoded from other folds, and the test rows, from all of them."""
    train, folds = np.asarray(train), np.asarray(folds)
    y = np.asarray(y, dtype=float)
    encoded = np.zeros(len(y))
    for fold in np.unique(folds):
        inside = folds == fold
        others = ~inside
        table = count(train, y)
        prior = y.mean()
        encoded[inside] = look_up(train[inside], table, prior, smoothing)
    return encoded, look_up(test, count(train, y), y.mean(), smoothing)

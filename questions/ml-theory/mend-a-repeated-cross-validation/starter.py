"""Repeated k-fold cross-validation of nearest-neighbour regression."""

from __future__ import annotations

import numpy as np


def nearest_mean(X, y, point: np.ndarray, neighbours: int) -> float:
    """The mean label of the rows that are nearest to a point."""
    distances = np.linalg.norm(X - point, axis=1)
    nearest = np.argsort(distances)[:neighbours]
    return float(y[nearest].mean())


def fold_numbers(n: int, folds: int, rng: np.random.Generator) -> list[np.ndarray]:
    """The rows of each fold, in an order by chance."""
    order = rng.permutation(n)
    size = n // folds
    return [order[i * size : (i + 1) * size] for i in range(folds)]


def predicted(X, y, parts: list[np.ndarray], neighbours: int) -> np.ndarray:
    """A prediction for each row, from the rows of other parts."""
    found = np.zeros(len(y))
    for part in parts:
        inside = np.isin(np.arange(len(y)), part)
        others = np.flatnonzero(inside)
        for row in part:
            found[row] = nearest_mean(X[others], y[others], X[row], neighbours)
    return found


def evaluate(X, y, *, folds: int, repeats: int, neighbours: int, seed: int) -> tuple:
    """All predictions, the mean squared error, and its spread over the repeats."""
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    rounds = []
    for _ in range(repeats):
        rng = np.random.default_rng(seed)
        parts = fold_numbers(len(y), folds, rng)
        rounds.append(predicted(X, y, parts, neighbours))
    predictions = np.array(rounds)
    errors = ((predictions - y) ** 2).mean(axis=1)
    spread = errors.std(ddof=1) if repeats > 1 else 0.0
    return predictions, float(errors.mean()), float(spread)

"""Training and test set from scans of patients, of whom each has several."""

from __future__ import annotations

import numpy as np


def draw(units: np.ndarray, share: float, rng: np.random.Generator) -> np.ndarray:
    """A share of the different units, at least one of them and never all."""
    different = np.unique(units)
    count = round(share * len(different))
    count = min(max(count, 1), len(different) - 1)
    return rng.permutation(different)[:count]


def standardised(X: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """All rows in units of the mean and spread that some of them have."""
    mean, spread = X[rows].mean(axis=0), X[rows].std(axis=0)
    spread[spread == 0] = 1.0
    return (X - mean) / spread


def balanced(rows: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Rows in which each class is as frequent as the most frequent one, by repetition."""
    labels = y[rows]
    different, counts = np.unique(labels, return_counts=True)
    most = counts.max()
    return np.concatenate([np.resize(rows[labels == label], most) for label in different])


def prepare(X, y, patients, *, test_share: float, rng: np.random.Generator) -> tuple:
    """Row numbers and features of the training set, then of the test set."""
    X, y, patients = np.asarray(X, dtype=float), np.asarray(y), np.asarray(patients)
    scans = np.arange(len(y))
    tested = draw(scans, test_share, rng)
    is_test = np.isin(scans, tested)
    train, test = np.flatnonzero(~is_test), np.flatnonzero(is_test)

    scaled = standardised(X, np.arange(len(X)))
    train, test = balanced(train, y), balanced(test, y)

    return train, scaled[train], test, scaled[test]

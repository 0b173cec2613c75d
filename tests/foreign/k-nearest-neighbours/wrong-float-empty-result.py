"""Wrong: no test rows give an empty array of floats; X_test of shape (0, d)."""

import numpy as np


def knn_predict(X_train: np.ndarray, y_train: np.ndarray, X_test: np.ndarray, k: int) -> np.ndarray:
    """The most frequent label among the k nearest training rows of every test row."""
    rows = np.asarray(X_train, dtype=np.float64).tolist()
    labels = [int(label) for label in y_train]
    if len(rows) != len(labels) or k < 1 or k > len(rows):
        raise ValueError("bad arguments")
    result = []
    for test in np.asarray(X_test, dtype=np.float64).tolist():
        order = sorted(
            (sum((a - b) ** 2 for a, b in zip(row, test)), place) for place, row in enumerate(rows)
        )
        votes = {}
        for _, place in order[:k]:
            votes[labels[place]] = votes.get(labels[place], 0) + 1
        result.append(min(votes, key=lambda label: (-votes[label], label)))
    return np.array(result)

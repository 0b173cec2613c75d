"""k nearest neighbours by one table of distances, a stable sort and a count of votes."""

import numpy as np


def knn_predict(X_train: np.ndarray, y_train: np.ndarray, X_test: np.ndarray, k: int) -> np.ndarray:
    if len(X_train) != len(y_train):
        raise ValueError(f"{len(X_train)} rows but {len(y_train)} labels")
    if not 1 <= k <= len(X_train):
        raise ValueError(f"k = {k} is not within 1 … {len(X_train)}")
    gaps = np.asarray(X_test, float)[:, None] - X_train
    distances = (gaps**2).sum(axis=2)
    nearest = np.argsort(distances, axis=1, kind="stable")[:, :k]
    classes = np.unique(y_train)
    votes = (y_train[nearest][:, :, None] == classes).sum(axis=1)
    return classes[votes.argmax(axis=1)]

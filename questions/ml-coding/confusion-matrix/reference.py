"""A confusion matrix by one bincount over the pairs of labels, each written as one number."""

import numpy as np

AXES = {"true": 1, "pred": 0, "all": None}


def confusion_matrix(
    y_true: np.ndarray, y_pred: np.ndarray, n_classes: int, normalize: str | None = None
) -> np.ndarray:
    if y_true.shape != y_pred.shape:
        raise ValueError(f"labels of shapes {y_true.shape} and {y_pred.shape}")
    for labels in (y_true, y_pred):
        if labels.min() < 0 or labels.max() >= n_classes:
            raise ValueError(f"a label lies outside 0 to {n_classes - 1}")
    if normalize is not None and normalize not in AXES:
        raise ValueError(f"normalize is true, pred or all, not {normalize!r}")

    cell = y_true.astype(np.int64) * n_classes + y_pred.astype(np.int64)
    counts = np.bincount(cell, minlength=n_classes**2).reshape(n_classes, n_classes)
    if normalize is None:
        return counts
    total = counts.sum(axis=AXES[normalize], keepdims=True)
    return counts / np.where(total == 0, 1, total)

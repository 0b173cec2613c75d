import numpy as np


def confusion_matrix(y_true, y_pred, n_classes, normalize=None):
    if len(y_true) != len(y_pred):
        raise ValueError("lengths differ")
    rows, columns = [int(t) for t in y_true], [int(p) for p in y_pred]
    if min(rows + columns) < 0:
        raise ValueError("negative label")
    if max(*rows, *columns) >= n_classes:
        raise ValueError("unknown label")
    if normalize not in (None, "true", "pred", "all"):
        raise ValueError("unknown normalize")
    matrix = np.zeros((n_classes, n_classes), dtype=int)
    np.add.at(matrix, (rows, columns), 1)
    if normalize is None:
        return matrix
    if normalize == "true":
        total = matrix.sum(axis=1)[:, None]
    elif normalize == "pred":
        total = matrix.sum(axis=0)[None, :]
    else:
        total = np.array(len(rows))
    return matrix / np.maximum(total, 1)

"""The cell number is computed in the labels' own small dtype and wraps around: widen the labels first.

verdict: wrong
"""

REPLACE = {
    "    np.add.at(matrix, (rows, columns), 1)": """\
    cell = (y_true * np.array(n_classes).astype(y_true.dtype) + y_pred).astype(int)
    matrix += np.bincount(cell % n_classes**2, minlength=n_classes**2).reshape(matrix.shape)""",
}

import numpy as np


def linear_regression(X, y):
    if len(X) != len(y):
        raise ValueError("n")
    A = np.column_stack([X, np.ones(len(X))])
    U, S, Vt = np.linalg.svd(A, full_matrices=False)
    good = S > S[0] * 1e-13
    w = (Vt.T[:, good] / S[good]) @ U.T[good] @ y
    return w[:-1], float(w[-1])

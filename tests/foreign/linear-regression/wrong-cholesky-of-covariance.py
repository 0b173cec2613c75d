import numpy as np

def linear_regression(X, y):
    n = len(y)
    if X.shape[0] != n:
        raise ValueError("lengths")
    Xc = X.astype(float) - X.mean(0, dtype=float)
    yc = y.astype(float) - y.mean(dtype=float)
    gram = np.einsum("ij,ik->jk", Xc, Xc)
    L = np.linalg.cholesky(gram)
    b = np.linalg.solve(L.T, np.linalg.solve(L, Xc.T.dot(yc)))
    return b, float(y.mean(dtype=float) - X.mean(0, dtype=float).dot(b))

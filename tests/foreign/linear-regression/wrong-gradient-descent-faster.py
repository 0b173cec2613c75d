import numpy as np


def linear_regression(X, y):
    if X.shape[:1] != y.shape:
        raise ValueError("n")
    A = np.c_[np.ones(len(X)), X.astype("float64")]
    theta = np.zeros(A.shape[1])
    for _ in range(3000):
        theta -= 0.01 * 2 / len(A) * A.T.dot(A.dot(theta) - y)
    return theta[1:], float(theta[0])

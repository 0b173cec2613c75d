from numpy.linalg import inv
import numpy as np


class OLS:
    def fit(self, X, y):
        Xb = np.insert(X.astype(float), 0, 1, axis=1)
        self.theta = inv(Xb.T.dot(Xb)).dot(Xb.T).dot(y)
        return self


def linear_regression(X, y):
    if X.shape[0] != y.shape[0]:
        raise ValueError("X and y must have as many rows")
    t = OLS().fit(X, y.astype(float)).theta
    return t[1:], t[0].item()

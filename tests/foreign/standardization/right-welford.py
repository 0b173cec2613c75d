import numpy as np


class Standardizer:
    def fit(self, X):
        if X.ndim != 2 or X.shape[0] == 0:
            raise ValueError("shape")
        mean, m2, n = np.zeros(X.shape[1]), np.zeros(X.shape[1]), 0
        for row in X.astype(np.float64):
            n += 1
            delta = row - mean
            mean = mean + delta / n
            m2 = m2 + delta * (row - mean)
        self.mean_ = mean
        same = np.array([len(set(c.tolist())) == 1 for c in X.T])
        self.scale_ = np.where(same, 1, np.sqrt(m2 / n))
        return self

    def transform(self, X):
        if X.ndim != 2 or X.shape[1] != self.mean_.size:
            raise ValueError
        out = np.empty(X.shape)
        for j, (m, s) in enumerate(zip(self.mean_, self.scale_)):
            out[:, j] = (X[:, j] - m) / s
        return out

    def inverse_transform(self, Z):
        if Z.ndim != 2 or Z.shape[1] != self.mean_.size:
            raise ValueError
        out = np.empty(Z.shape)
        for j, (m, s) in enumerate(zip(self.mean_, self.scale_)):
            out[:, j] = Z[:, j] * s + m
        return out

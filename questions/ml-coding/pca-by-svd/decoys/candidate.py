import numpy as np


class PCA:
    def __init__(self, n_components):
        self.k = n_components

    def fit(self, X):
        n, d = X.shape
        if self.k < 1 or self.k > min(n, d):
            raise ValueError("n_components")
        X = X.astype(float)
        self.mean_ = X.mean(axis=0)
        centred = X - self.mean_
        U, S, Vt = np.linalg.svd(centred)
        self.components_ = Vt[: self.k, :]
        scores = U[:, : self.k] * S[: self.k]
        self.explained_variance_ = np.sum(scores**2, axis=0) / (n - 1)
        total = np.sum(centred**2) / (n - 1)
        self.explained_variance_ratio_ = self.explained_variance_ / (1.0 if (X == X[0]).all() else total)
        return self

    def transform(self, X):
        centred = X - self.mean_
        return np.dot(centred, self.components_.T)

    def inverse_transform(self, Z):
        return self.mean_ + np.dot(Z, self.components_)

import numpy as np


class Standardizer:
    def fit(self, X):
        X = np.array(X, dtype=float)
        if X.ndim != 2 or not X.size:
            raise ValueError("no rows")
        self.mean_ = X.sum(axis=0) / len(X)
        self.scale_ = np.sqrt(np.square(X - self.mean_).sum(axis=0) / len(X))
        self.scale_[(X == X[0]).all(axis=0)] = 1.0
        return self

    def transform(self, X):
        self.demand_columns(X)
        return (X - self.mean_) / self.scale_

    def inverse_transform(self, Z):
        self.demand_columns(Z)
        return self.mean_ + self.scale_ * Z

    def demand_columns(self, X):
        if X.shape[1:] != self.mean_.shape:
            raise ValueError("columns")

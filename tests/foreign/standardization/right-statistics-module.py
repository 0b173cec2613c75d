import math
import statistics

import numpy as np


class Standardizer:
    def fit(self, X):
        if np.ndim(X) != 2 or len(X) < 1:
            raise ValueError("X")
        columns = [[float(v) for v in c] for c in np.transpose(X)]
        self.mean_ = np.array([math.fsum(c) / len(c) for c in columns])
        self.scale_ = np.array([statistics.pstdev(c) or 1.0 for c in columns])
        return self

    def _columns(self, A):
        if A.ndim != 2 or A.shape[1] != len(self.mean_):
            raise ValueError("columns")
        return np.asarray(A, dtype="f8")

    def transform(self, X):
        return np.divide(np.subtract(self._columns(X), self.mean_), self.scale_)

    def inverse_transform(self, Z):
        return self._columns(Z) @ np.diag(self.scale_) + self.mean_

import math

import numpy as np


class Standardizer:
    def fit(self, X):
        table = np.asarray(X)
        if table.ndim != 2 or table.shape[0] < 1:
            raise ValueError("a table with rows")
        columns = [[float(v) for v in column] for column in table.T]
        self.mean_ = np.array([math.fsum(c) / len(c) for c in columns])
        self.scale_ = np.array([self._spread(c, m) for c, m in zip(columns, self.mean_)])
        return self

    def _spread(self, column, mean):
        if all(v == column[0] for v in column):
            return 1.0
        return math.sqrt(math.fsum((v - mean) ** 2 for v in column) / len(column) + 1e-12)

    def transform(self, X):
        return np.divide(self._same_width(X) - self.mean_, self.scale_)

    def inverse_transform(self, Z):
        return self._same_width(Z) * self.scale_ + self.mean_

    def _same_width(self, X):
        table = np.array(X, dtype=float)
        if table.ndim != 2 or table.shape[1] != self.mean_.size:
            raise ValueError("columns")
        return table

import math

import numpy as np


class Standardizer:
    def fit(self, X):
        table = np.asarray(X)
        if table.ndim != 2 or table.shape[0] < 1:
            raise ValueError("a table with rows")
        table = table.astype(float)
        self.mean_ = np.mean(table, axis=0)
        spread = np.std(table, axis=0)
        self.scale_ = np.where(spread > 0.0, spread, 1.0)
        return self

    def _spread(self, column, mean):
        if all(v == column[0] for v in column):
            return 1.0
        return math.sqrt(math.fsum((v - mean) ** 2 for v in column) / len(column))

    def transform(self, X):
        return np.divide(self._same_width(X) - self.mean_, self.scale_)

    def inverse_transform(self, Z):
        return self._same_width(Z) * self.scale_ + self.mean_

    def _same_width(self, X):
        table = np.array(X, dtype=float)
        if table.ndim != 2 or table.shape[1] != self.mean_.size:
            raise ValueError("columns")
        return table

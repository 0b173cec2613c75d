import numpy as np


class MedianImputer:
    def fit(self, X):
        X = np.array(X, dtype=float)
        if len(X) == 0:
            raise ValueError("no rows")
        self.medians_ = np.zeros(X.shape[1])
        self.with_gaps = []
        for j in range(X.shape[1]):
            known = X[~np.isnan(X[:, j]), j]
            if len(known) > 0:
                self.medians_[j] = np.median(known)
            if len(known) < len(X):
                self.with_gaps.append(j)
        return self

    def transform(self, X):
        if X.shape[1] != len(self.medians_):
            raise ValueError("columns")
        X = np.array(X, dtype=float)
        gaps = np.isnan(X)
        for j, median in enumerate(self.medians_):
            X[gaps[:, j], j] = median
        marks = gaps[:, self.with_gaps].astype(float)
        return np.hstack([X, marks])

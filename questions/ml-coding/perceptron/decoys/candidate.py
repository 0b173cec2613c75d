import numpy as np


class Perceptron:
    def __init__(self, max_epochs=1000):
        self.max_epochs = max_epochs

    def fit(self, X, y):
        if len(X) != len(y):
            raise ValueError("lengths differ")
        if set(np.unique(y).tolist()) - {-1, 1}:
            raise ValueError("labels")
        n, d = X.shape
        rows = np.column_stack([X.astype(float), np.ones(n)])
        w = np.zeros(d + 1)
        done = False
        self.epochs_ = 0
        while not done and self.epochs_ < self.max_epochs:
            done = True
            self.epochs_ += 1
            for i in range(n):
                score = w @ rows[i]
                if y[i] * score <= 0:
                    w = w + float(y[i]) * rows[i]
                    done = False
        self.coef_ = w[:d]
        self.intercept_ = w[d]
        return self

    def predict(self, X):
        score = X @ self.coef_ + self.intercept_
        return np.where(score >= 0, 1, -1)

import numpy as np


class Autoregression:
    def __init__(self, p, d):
        self.p = p
        self.d = d

    def fit(self, y):
        p = self.p
        self.levels = [np.array(y, dtype=float)]
        for _ in range(self.d):
            self.levels.append(np.diff(self.levels[-1]))
        w = self.levels[-1]
        if len(w) - p < p + 1:
            raise ValueError("too short")
        X = np.array([np.r_[1.0, w[t - p : t][::-1]] for t in range(p, len(w))])
        target = w[p:]
        theta = np.linalg.lstsq(X, target, rcond=None)[0]
        self.intercept_ = float(theta[0])
        self.coef_ = theta[1:]
        return self

    def forecast(self, horizon):
        w = list(self.levels[-1])
        steps = []
        for _ in range(horizon):
            past = np.array(w[-self.p :][::-1])
            step = self.intercept_ + float(self.coef_ @ past)
            w.append(step)
            steps.append(step)
        result = np.array(steps)
        for level in self.levels[-2::-1]:
            result = level[-1] + np.cumsum(result)
        return result

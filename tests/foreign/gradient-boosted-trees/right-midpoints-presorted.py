# presorted columns kept sorted by stable filtering, midpoints with guard, scores kept between rounds
import numpy as np
from math import log, inf

class GradientBoosting:
    def __init__(self, n_trees, learning_rate, max_depth, l2):
        self.T = n_trees; self.eta = learning_rate; self.D = max_depth; self.lam = l2
    def fit(self, X, y):
        if len(X) != len(y): raise ValueError("rows")
        ones = int(np.sum(y)); zeros = len(y) - ones
        if ones == 0 or zeros == 0: raise ValueError("classes")
        X = np.array(X, dtype=float); y = np.array(y, dtype=float)
        self.base_ = log(ones) - log(zeros); self.trees_ = []
        F = np.zeros(len(y)) + self.base_
        cols = [np.argsort(c, kind="stable") for c in X.T]
        for _ in range(self.T):
            self.p = self.link(F); self.step = np.zeros(len(y))
            self.g = self.p - y; self.h = self.p * (1 - self.p)
            self.trees_.append(self.node(X, cols, self.D))
            F = F + self.eta * self.step
        return self
    def node(self, X, cols, d):
        rows = cols[0]; g, h = self.g[rows].sum(), self.h[rows].sum()
        best = (-inf, None)
        if d > 0:
            for f, o in enumerate(cols):
                gl = hl = 0.0
                for a, b in zip(o[:-1].tolist(), o[1:].tolist()):
                    gl += self.g[a]; hl += self.h[a]
                    if X[a, f] == X[b, f]: continue
                    s = gl * gl / (hl + self.lam) + (g - gl) ** 2 / (h - hl + self.lam)
                    if s >= best[0]:
                        t = (X[a, f] + X[b, f]) / 2
                        best = (s, (f, t if t < X[b, f] else X[a, f]))
        if best[1] is None:
            v = -g / (h + self.lam); self.step[rows] = v
            return v
        f, t = best[1]
        go = X[:, f] <= t
        return (f, t, self.node(X, [o[go[o]] for o in cols], d - 1), self.node(X, [o[~go[o]] for o in cols], d - 1))
    @staticmethod
    def link(F):
        e = np.exp(-np.abs(F))
        return np.where(F >= 0, 1 / (1 + e), e / (1 + e))
    def predict_proba(self, X):
        X = np.array(X, dtype=float); out = []
        for r in X:
            s = self.base_
            for t in self.trees_:
                while isinstance(t, tuple): t = t[2] if r[t[0]] <= t[1] else t[3]
                s += self.eta * t
            out.append(s)
        return self.link(np.array(out, dtype=float))

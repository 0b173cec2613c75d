# plain Python counters, explicit rng.spawn-like order, list nodes
import numpy as np, math
class RandomForest:
    def __init__(self, n_trees, max_depth, max_features):
        self.n_trees = n_trees; self.max_depth = max_depth; self.max_features = max_features
    def fit(self, X, y, rng):
        rows = np.array(X, dtype=float).tolist(); labels = [int(v) for v in y]
        if not rows or len(rows) != len(labels): raise ValueError
        if not 0 < self.max_features < len(rows[0]) + 1: raise ValueError
        n = len(rows); bags = []; self.trees_ = []
        for b in range(self.n_trees):
            bag = [int(rng.integers(0, n)) for _ in range(n)]
            bags.append(bag); self.trees_.append(self._g([rows[i] for i in bag], [labels[i] for i in bag], self.max_depth, rng))
        self.rows_ = np.array(bags)
        self.oob_proba_ = np.empty(n)
        seen = [set(b) for b in bags]
        for i in range(n):
            p = [self._v(t, rows[i]) for t, s in zip(self.trees_, seen) if i not in s]
            self.oob_proba_[i] = math.fsum(p) / len(p) if p else math.nan
        return self
    def _g(self, R, L, d, rng):
        if d == 0 or len(set(L)) == 1: return sum(L) / len(L)
        cols = [f for f in range(len(R[0])) if len({r[f] for r in R}) > 1]
        if not cols: return sum(L) / len(L)
        rng.shuffle(cols); best = (math.inf,)
        for f in cols[: self.max_features]:
            s = sorted(zip((r[f] for r in R), L)); tot = sum(L); n = len(L); k = 0
            for i in range(1, n):
                k += s[i - 1][1]
                if s[i][0] > s[i - 1][0]:
                    g = k * (i - k) / i + (tot - k) * (n - i - tot + k) / (n - i)
                    best = min(best, (g, f, s[i - 1][0]))
        _, f, t = best
        l = [i for i in range(len(R)) if R[i][f] <= t]; r = [i for i in range(len(R)) if R[i][f] > t]
        return [f, t, self._g([R[i] for i in l], [L[i] for i in l], d - 1, rng), self._g([R[i] for i in r], [L[i] for i in r], d - 1, rng)]
    def _v(self, t, r):
        return t if not isinstance(t, list) else self._v(t[2] if r[t[0]] <= t[1] else t[3], r)
    def predict_proba(self, X):
        return np.array([sum(self._v(t, r) for t in self.trees_) / len(self.trees_) for r in np.asarray(X, float).tolist()], dtype=float)

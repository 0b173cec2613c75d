# last-tree-only
# one 2-D sort, flat argmax over all features, explicit stack
import numpy as np

def sig(z): return np.reciprocal(1.0 + np.exp(-np.clip(z, -745, 745)))

class GradientBoosting:
    def __init__(self, n_trees=100, learning_rate=.1, max_depth=3, l2=1.0):
        self.n_trees, self.lr, self.depth, self.l2 = n_trees, learning_rate, max_depth, l2
    def fit(self, X, y):
        X = np.asarray(X, dtype="d"); y = np.asarray(y, dtype="d")
        if X.shape[0] != y.shape[0] or y.size == 0 or y.min() == y.max(): raise ValueError("cannot fit")
        pos = y.sum(); self.base_ = float(np.log(pos / (len(y) - pos)))
        self.trees_ = []; F = np.repeat(self.base_, len(y))
        for _ in range(self.n_trees):
            p = sig(F); t, step = self.one(X, y - p, p - p * p); F += self.lr * step; self.trees_.append(t)
        return self
    def one(self, X, g, h):
        step = np.empty(len(g)); nodes = []; stack = [(np.arange(len(g)), 0, None, 0)]
        while stack:
            rows, depth, parent, side = stack.pop(); me = len(nodes); nodes.append(None)
            if parent is not None: nodes[parent][2 + side] = me
            xs = X[rows]; o = xs.argsort(0); s = np.take_along_axis(xs, o, 0)
            G = g[rows][o].cumsum(0); H = h[rows][o].cumsum(0)
            score = (G**2 / (H + self.l2) + (G[-1] - G)**2 / (H[-1] - H + self.l2))[:-1]
            score = np.where(s[:-1] < s[1:], score, -1.0)
            if depth < self.depth and score.size and score.max() >= 0:
                i, f = np.unravel_index(score.argmax(), score.shape); t = s[i, f]
                nodes[me] = [int(f), float(t), None, None]; m = xs[:, f] <= t
                stack.append((rows[m], depth + 1, me, 0)); stack.append((rows[~m], depth + 1, me, 1))
            else:
                step[rows] = nodes[me] = g[rows].sum() / (h[rows].sum() + self.l2)
        def build(k):
            n = nodes[k]
            return (n[0], n[1], build(n[2]), build(n[3])) if isinstance(n, list) else float(n)
        return build(0), step
    def predict_proba(self, X):
        X = np.asarray(X, dtype="d")
        def val(t, r): return t if not isinstance(t, tuple) else val(t[2] if r[t[0]] <= t[1] else t[3], r)
        return sig(np.array([self.base_ + self.lr * sum(val(t, r) for t in self.trees_[-1:]) for r in X]))

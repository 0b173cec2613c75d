# plain loops over rows and units
import math
import numpy as np
def initial_parameters(d, hidden, classes, rng):
    def draw(a, b): return np.array([[rng.normal(0.0, math.sqrt(2.0 / a)) for _ in range(b)] for _ in range(a)])
    return [draw(d, hidden), np.zeros(hidden), draw(hidden, classes), np.zeros(classes)]
def loss_and_gradients(parameters, X, y, l2):
    W1, b1, W2, b2 = [np.asarray(p, dtype=float) for p in parameters]
    if len(X) < 1 or len(X) != len(y): raise ValueError("shape")
    for v in y:
        if not 0 <= int(v) < b2.size: raise ValueError("label")
    n = len(X); g = [l2 * W1, np.zeros(b1.shape), l2 * W2, np.zeros(b2.shape)]
    total = 0.0
    for r, v in zip(X, y):
        r = np.array(r, dtype=float); v = int(v)
        z = b1 + r.dot(W1); a = np.where(z > 0, z, 0.0); s = b2 + a.dot(W2)
        m = float(max(s)); e = np.array([math.exp(q - m) for q in s]); t = e.sum()
        total += m + math.log(t) - s[v]
        q = e / t; q[v] -= 1.0; q = q / n
        g[3] += q; g[2] += np.outer(a, q)
        back = (W2 * q).sum(axis=1); back[z <= 0] = 0
        g[1] += back; g[0] += np.outer(r, back)
    return total / n + 0.5 * l2 * ((W1 ** 2).sum() + (W2 ** 2).sum()), g
def train(parameters, X, y, l2, lr, steps):
    p = [q.copy() for q in parameters]; hist = np.empty(steps)
    for i in range(steps):
        hist[i], g = loss_and_gradients(p, X, y, l2)
        for k in range(4): p[k] -= lr * g[k]
    return p, hist

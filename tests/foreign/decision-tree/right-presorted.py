# presort once, stable partition, explicit stack; plain-Python scan
import numpy as np

class Box:
    def __init__(self): self.content = None

def mid(a, b):
    m = a + (b - a) * 0.5 if (a < 0) == (b < 0) else (a + b) * 0.5
    return a if m >= b else m

def grow_tree(X, y, max_depth):
    X = np.array(X, dtype=np.float64); y = np.array(y, dtype=np.float64)
    if X.shape[0] != y.shape[0]: raise ValueError("mismatch")
    if not y.size: raise ValueError("no rows")
    root = Box(); orders = [np.argsort(X[:, f], kind="stable") for f in range(X.shape[1])]
    todo = [(root, orders, 0)]; inner = []
    while todo:
        box, orders, depth = todo.pop()
        rows = orders[0]; t = y[rows]; mean = t.sum() / len(t)
        best = None
        if depth < max_depth and (t != t[0]).any():
            for f, o in enumerate(orders):
                xs = X[o, f].tolist(); rs = (y[o] - mean).tolist(); c = 0.0; n = len(xs)
                for i in range(1, n):
                    c += rs[i - 1]
                    if xs[i] == xs[i - 1]: continue
                    g = c * c * (1 / i + 1 / (n - i))
                    if best is None or g > best[0]: best = (g, f, mid(xs[i - 1], xs[i]))
        if best is None:
            box.content = mean; continue
        _, f, thr = best
        go = X[:, f] <= thr
        a, b = Box(), Box(); box.content = [f, thr, a, b]; inner.append(box)
        todo.append((a, [o[go[o]] for o in orders], depth + 1)); todo.append((b, [o[~go[o]] for o in orders], depth + 1))
    for box in reversed(inner):
        f, thr, a, b = box.content; box.content = (f, thr, a.content, b.content)
    return root.content

def predict(tree, X):
    out = np.zeros(len(X))
    for i in range(len(X)):
        n = tree
        while not isinstance(n, (float, int)):
            n = n[2] if float(X[i, n[0]]) <= n[1] else n[3]
        out[i] = n
    return out

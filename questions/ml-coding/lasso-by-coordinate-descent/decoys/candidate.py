import numpy as np


def lasso(X, y, alpha):
    n, d = X.shape
    if n != len(y):
        raise ValueError("lengths")
    if not alpha > 0:
        raise ValueError("alpha")
    X = X.astype(float)
    y = y.astype(float)
    start = X.mean(axis=0)
    Z = X - start
    t = y - y.mean()
    gram = Z.T @ Z / n
    target = Z.T @ t / n
    size = np.diag(gram)
    threshold = alpha
    w = np.zeros(d)
    for _ in range(20000):
        before = w.copy()
        for j in range(d):
            if size[j] == 0:
                continue
            c = target[j] - gram[j] @ w + size[j] * w[j]
            w[j] = soft(c, threshold) / size[j]
        if np.all(np.sqrt(size) * np.abs(w - before) <= 1e-11 * np.sqrt(t @ t / n)):
            break
    return w, float(y.mean() - start @ w)


def soft(c, threshold):
    return np.sign(c) * max(abs(c) - threshold, 0.0)

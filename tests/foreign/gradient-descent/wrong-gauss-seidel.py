import numpy as np


def _points(X, y, lr):
    """Yields weights, intercept, loss and largest slope of one point after another, for ever."""
    n = float(len(X))
    w, b = np.zeros(X.shape[1]), 0.0
    while True:
        gap = y - (X.dot(w) + b)
        loss = gap.dot(gap) / n
        slope_w = -2.0 / n * gap.dot(X)
        slope_b = -2.0 / n * np.sum(gap)
        yield w, b, loss, max(np.max(np.abs(slope_w)), abs(slope_b))
        w = w - lr * slope_w
        gap = y - (X.dot(w) + b)
        b = b + lr * 2.0 / n * np.sum(gap)


def gradient_descent(X, y, lr, max_steps, tol=0.0):
    X, y = np.array(X, dtype="float64"), np.array(y, dtype="float64")
    if X.ndim != 2 or X.shape[0] == 0 or y.ndim != 1 or y.size != X.shape[0]:
        raise ValueError("shapes")
    losses = []
    with np.errstate(all="ignore"):
        for step, (w, b, loss, steepest) in enumerate(_points(X, y, lr)):
            losses.append(loss)
            if not np.isfinite(loss):
                raise ValueError("diverged")
            if step == max_steps or steepest <= tol:
                return w, float(b), np.array(losses)

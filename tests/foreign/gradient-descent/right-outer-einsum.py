import numpy as np


class Diverged(ValueError):
    pass


def gradient_descent(X, y, lr, max_steps, tol=0.0):
    X = np.array(X, np.float64, order="F")
    y = np.array(y, np.float64)
    if X.ndim != 2 or y.ndim != 1 or len(X) != len(y) or len(y) < 1:
        raise ValueError("bad shapes")
    w, b, losses = np.zeros(X.shape[1]), np.float64(0), ()
    with np.errstate(all="ignore"):
        for k in range(max_steps + 1):
            e = y - (np.einsum("ij,j->i", X, w) + b)
            losses += (np.dot(e, e) / e.size,)
            if not np.isfinite(losses[-1]):
                raise Diverged
            gw, gb = -2 * np.einsum("i,ij->j", e, X) / e.size, -2 * e.mean()
            if k == max_steps or (np.max(np.abs(gw)) <= tol and np.abs(gb) <= tol):
                break
            w -= lr * gw
            b -= lr * gb
    return w, b, np.asarray(losses)

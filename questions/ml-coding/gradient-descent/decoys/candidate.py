import numpy as np


def gradient_descent(X, y, lr, max_steps, tol=0.0):
    X, y = np.array(X, dtype=float), np.array(y, dtype=float)
    if X.ndim != 2 or not len(X) or y.shape != (len(X),):
        raise ValueError("shapes")
    n, d = X.shape
    w, b = np.zeros(d), 0.0
    errors = X @ w + b - y
    losses = [np.mean(errors**2)]
    for _ in range(max_steps):
        grad_w, grad_b = 2 / n * (errors.T @ X), 2 / n * errors.sum()
        gradient = np.append(grad_w, grad_b)
        if np.abs(gradient).max() <= tol:
            break
        w, b = w - lr * grad_w, b - lr * grad_b
        errors = X @ w + b - y
        losses.append(np.mean(errors**2))
        if not np.isfinite(losses[-1]):
            raise ValueError("diverged")
    return w, float(b), np.array(losses)

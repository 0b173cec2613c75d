"""Linear regression by batch gradient descent on the mean squared error."""

import numpy as np


def gradient_descent(
    X: np.ndarray, y: np.ndarray, lr: float, max_steps: int, tol: float = 0.0
) -> tuple[np.ndarray, float, np.ndarray]:
    X = np.asarray(X, float)
    if X.ndim != 2 or len(X) == 0 or y.shape != (len(X),):
        raise ValueError(f"X of shape {X.shape} and y of shape {y.shape} do not fit")
    w, b = np.zeros(X.shape[1]), 0.0
    losses: list[float] = []
    while True:
        residual = X @ w + b - y
        losses.append(float(np.mean(residual**2)))
        if not losses[-1] < 1e12:
            raise ValueError(f"diverged after {len(losses) - 1} steps: lower the learning rate {lr}")
        dw, db = 2 * X.T @ residual / len(y), 2 * residual.mean()
        if len(losses) > max_steps or max(abs(dw).max(), abs(db)) <= tol:
            return w, float(b), np.array(losses)
        w, b = w - lr * dw, b - lr * db

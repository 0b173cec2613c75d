import numpy as np


def mse(A, theta, y):
    return np.square(A @ theta - y).mean()


def gradient_descent(X, y, lr, max_steps, tol=0.0):
    if np.ndim(X) != 2 or np.shape(X)[0] == 0 or np.shape(y) != np.shape(X)[:1]:
        raise ValueError
    A = np.hstack([np.ones((len(X), 1)), X]).astype(np.float64)
    y = y.astype(np.float64)
    theta = np.zeros(A.shape[1])
    out = np.empty(max_steps + 1)
    out[0] = mse(A, theta, y)
    k = 0
    while k < max_steps:
        g = A.T @ (A @ theta - y)
        g *= 2.0 / len(y)
        if not (np.abs(g) > tol).any():
            break
        theta -= lr * g
        k += 1
        out[k] = mse(A, theta, y)
        if np.isnan(out[k]) or np.isinf(out[k]):
            raise ValueError("lr too big")
    return theta[1:], theta[0], out[: k + 1]

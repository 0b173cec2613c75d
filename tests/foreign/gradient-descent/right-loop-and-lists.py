import math


def gradient_descent(X, y, lr, max_steps, tol=0.0):
    if X.ndim != 2 or X.shape[0] < 1 or y.ndim != 1 or y.size != X.shape[0]:
        raise ValueError("shape")
    import numpy as np

    rows, targets = X.tolist(), y.tolist()
    n, d = len(rows), len(rows[0])
    weights, bias, history = [0.0] * d, 0.0, []
    done = 0
    while True:
        try:
            res = [sum(a * c for a, c in zip(row, weights)) + bias - t for row, t in zip(rows, targets)]
            loss = sum(r**2 for r in res) / n
        except OverflowError:
            loss = math.inf
        if math.isnan(loss) or math.isinf(loss):
            raise ValueError("diverged")
        history.append(loss)
        grad = [2 * sum(r * row[j] for r, row in zip(res, rows)) / n for j in range(d)]
        grad.append(2 * sum(res) / n)
        if done == max_steps or all(abs(g) <= tol for g in grad):
            break
        weights = [v - lr * g for v, g in zip(weights, grad)]
        bias -= lr * grad[-1]
        done += 1
    return np.array(weights), bias, np.array(history)

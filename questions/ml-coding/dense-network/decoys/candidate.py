import numpy as np


def initial_parameters(d, hidden, classes, rng):
    first = rng.standard_normal((d, hidden)) * (2 / d) ** 0.5
    second = rng.standard_normal((hidden, classes)) * (2 / hidden) ** 0.5
    return first, np.zeros(hidden), second, np.zeros(classes)


def loss_and_gradients(parameters, X, y, l2):
    W1, b1, W2, b2 = parameters
    X, y = np.asarray(X, float), np.asarray(y)
    if len(y) == 0 or len(X) != len(y) or not set(y.tolist()) <= set(range(len(b2))):
        raise ValueError("rows and labels do not fit")
    Z = X @ W1 + b1
    H = Z.clip(0)
    scores = H @ W2 + b2
    scores = scores - scores.max(1, keepdims=True)
    P = np.exp(scores)
    total = P.sum(1, keepdims=True)
    P = P / total
    Y = np.eye(len(b2))[y]
    loss = (np.log(total[:, 0]) - (scores * Y).sum(1)).mean()
    loss += l2 / 2 * ((W1 * W1).sum() + (W2 * W2).sum())
    D = (P - Y) / len(X)
    back = D @ W2.T * (Z > 0)
    first = X.T @ back + l2 * W1, back.sum(0)
    second = H.T @ D + l2 * W2, D.sum(0)
    return float(loss), (*first, *second)


def train(parameters, X, y, l2, lr, steps):
    losses = np.zeros(steps)
    for i in range(steps):
        losses[i], gradients = loss_and_gradients(parameters, X, y, l2)
        parameters = tuple(p - lr * g for p, g in zip(parameters, gradients))
    return parameters, losses

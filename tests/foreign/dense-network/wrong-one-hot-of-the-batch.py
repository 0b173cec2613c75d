"""A network with one hidden ReLU layer and a softmax, trained by full-batch gradient descent."""

import numpy as np


def initial_parameters(d: int, hidden: int, classes: int, rng: np.random.Generator) -> tuple[np.ndarray, ...]:
    W1 = rng.normal(scale=np.sqrt(2 / d), size=(d, hidden))
    W2 = rng.normal(scale=np.sqrt(2 / hidden), size=(hidden, classes))
    return W1, np.zeros(hidden), W2, np.zeros(classes)


def loss_and_gradients(
    parameters: tuple[np.ndarray, ...], X: np.ndarray, y: np.ndarray, l2: float
) -> tuple[float, tuple[np.ndarray, ...]]:
    W1, b1, W2, b2 = parameters
    n = len(X)
    if n == 0 or n != len(y):
        raise ValueError(f"{n} rows and {len(y)} labels")
    if y.min() < 0 or y.max() >= len(b2):
        raise ValueError(f"labels must lie between 0 and {len(b2) - 1}")

    Z = X @ W1 + b1
    A = np.maximum(Z, 0)
    logits = A @ W2 + b2
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    loss = -log_p[np.arange(n), y].mean() + l2 / 2 * ((W1**2).sum() + (W2**2).sum())

    d_logits = np.exp(log_p)
    d_logits -= np.eye(y.max() + 1)[y]
    d_logits /= n
    dW2, db2 = A.T @ d_logits + l2 * W2, d_logits.sum(axis=0)
    dZ = d_logits @ W2.T * (Z > 0)
    dW1, db1 = X.T @ dZ + l2 * W1, dZ.sum(axis=0)
    return float(loss), (dW1, db1, dW2, db2)


def train(
    parameters: tuple[np.ndarray, ...], X: np.ndarray, y: np.ndarray, l2: float, lr: float, steps: int
) -> tuple[tuple[np.ndarray, ...], np.ndarray]:
    losses = []
    for _ in range(steps):
        loss, gradients = loss_and_gradients(parameters, X, y, l2)
        parameters = tuple(p - lr * g for p, g in zip(parameters, gradients))
        losses.append(loss)
    return parameters, np.array(losses)

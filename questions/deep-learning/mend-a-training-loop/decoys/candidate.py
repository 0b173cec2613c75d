import numpy as np


def forward(W, b, v, c, X, keep):
    pre = X @ W + b
    hidden = np.where(pre > 0, pre, 0.0) * keep
    return pre, hidden, hidden @ v + c


def losses_of(logits, y):
    margin = np.where(y == 1, logits, -logits)
    return np.log1p(np.exp(-np.abs(margin))) + np.maximum(-margin, 0)


def train(weights, data, validation, *, epochs, batch_size, lr, dropout, rng):
    W, b, v, c = (np.array(value, float) for value in weights)
    X, y = np.array(data[0], float), np.array(data[1], float)
    X_val, y_val = np.array(validation[0], float), np.array(validation[1], float)
    history = []
    for epoch in range(epochs):
        total = 0.0
        for batch in np.split(np.arange(len(y)), range(batch_size, len(y), batch_size)):
            Xb, yb = X[batch], y[batch]
            keep = rng.binomial(1, 1 - dropout, (len(yb), len(b))) / (1 - dropout)
            pre, hidden, logits = forward(W, b, v, c, Xb, keep)
            total += losses_of(logits, yb).sum()
            d = (1 / (1 + np.exp(-logits)) - yb) / len(yb)
            dpre = d[:, None] * v[None, :] * keep * (pre > 0)
            W = W - lr * Xb.T @ dpre
            b = b - lr * dpre.sum(0)
            v = v - lr * hidden.T @ d
            c = c - lr * d.sum()
        logits = forward(W, b, v, c, X_val, 1.0)[2]
        history.append((total / len(y), losses_of(logits, y_val).mean()))
    return (W, b, v, c), history

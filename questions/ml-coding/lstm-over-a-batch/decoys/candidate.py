import numpy as np


def lstm(X, lengths, W, U, b, h, c):
    B, n, d = X.shape
    if len(lengths) != B:
        raise ValueError("one length per row")
    if np.any(lengths < 0) or np.any(lengths > n):
        raise ValueError("lengths out of range")
    X, W, U, b = X.astype(float), W.astype(float), U.astype(float), b.astype(float)
    k = U.shape[0]
    outputs = np.zeros((B, n, k))
    last_h, last_c = np.zeros((B, k)), np.zeros((B, k))
    for row in range(B):
        hidden, state = h[row].astype(float), c[row].astype(float)
        steps = int(lengths[row])
        for t in range(steps):
            x = X[row, t]
            z = x @ W + hidden @ U + b
            i = sigmoid(z[:k])
            f = sigmoid(z[k : 2 * k])
            g = np.tanh(z[2 * k : 3 * k])
            o = sigmoid(z[3 * k :])
            state = f * state + i * g
            hidden = o * np.tanh(state)
            outputs[row, t] = hidden
        last_h[row], last_c[row] = hidden, state
    return outputs, last_h, last_c


def sigmoid(v):
    return np.exp(-np.logaddexp(0, -v))

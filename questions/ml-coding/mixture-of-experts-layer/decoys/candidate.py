import numpy as np


def moe_layer(x, router, W1, W2, k, capacity):
    x, router = np.asarray(x, dtype=float), np.asarray(router, dtype=float)
    W1, W2 = np.asarray(W1, dtype=float), np.asarray(W2, dtype=float)
    n, E = len(x), router.shape[1]
    logits = x @ router
    logits = logits - logits.max(axis=1, keepdims=True)
    probs = np.exp(logits)
    probs = probs / probs.sum(axis=1, keepdims=True)
    top = np.argsort(logits, axis=1)[:, ::-1][:, :k]
    gates = np.exp(np.take_along_axis(logits, top, axis=1))
    gates = gates / gates.sum(axis=1, keepdims=True)
    used = np.zeros(E, dtype=int)
    counts = np.bincount(top.ravel(), minlength=E)
    keep = np.zeros((n, k), dtype=bool)
    for i, j in np.ndindex(n, k):
        if used[top[i, j]] < capacity:
            keep[i, j] = True
            used[top[i, j]] += 1
    y = np.zeros_like(x)
    for e in range(E):
        rows, slots = np.nonzero((top == e) & keep)
        out = np.maximum(x[rows] @ W1[e], 0.0) @ W2[e]
        y[rows] += gates[rows, slots][:, None] * out
    f = counts / (n * k)
    P = probs.mean(axis=0)
    loss = E * np.sum(f * P)
    return y, loss

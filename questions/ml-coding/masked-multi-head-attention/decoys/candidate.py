import numpy as np


def multi_head_attention(X, weights, heads, lengths, causal):
    B, n, d = X.shape
    if d % heads != 0:
        raise ValueError("heads must divide d")
    if len(lengths) != B:
        raise ValueError("one length per row")
    if np.any(lengths < 0) or np.any(lengths > n):
        raise ValueError("lengths out of range")
    size = d // heads
    W_q, W_k, W_v, W_o = [np.asarray(W, float) for W in weights]
    X = np.asarray(X, float)
    queries, keys, values = X @ W_q, X @ W_k, X @ W_v
    out = np.zeros((B, n, d))
    for b in range(B):
        N = int(lengths[b])
        joined = np.zeros((N, d))
        for h in range(heads):
            c = slice(h * size, (h + 1) * size)
            q, k, v = queries[b, :N, c], keys[b, :N, c], values[b, :N, c]
            s = q @ k.T / size**0.5
            if causal:
                later = np.triu(np.ones((N, N), dtype=bool), k=1)
                s = np.where(later, -np.inf, s)
            a = softmax(s)
            joined[:, c] = a @ v
        out[b, :N] = joined @ W_o
    return out


def softmax(s):
    e = np.exp(s - s.max(axis=1, keepdims=True, initial=-1e200))
    return e / e.sum(axis=1, keepdims=True)

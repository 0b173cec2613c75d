import numpy as np

def softmax(logits):
    x = np.array(logits, float)
    out = np.empty_like(x)
    for i, row in enumerate(x):
        e = np.exp(row)
        out[i] = e / e.sum()
    return out

def cross_entropy(logits, targets):
    x = np.array(logits, float)
    n, k = x.shape
    if len(targets) != n or (targets < 0).any() or (targets >= k).any():
        raise ValueError("targets")
    total = 0.0
    for row, t in zip(x, targets):
        total += np.log(np.exp(row).sum()) - row[t]
    p = softmax(x)
    p[np.arange(n), targets] -= 1
    return float(total / n), p / n

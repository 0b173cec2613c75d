import numpy as np

def softmax(logits):
    x = logits.astype(float)
    big = x[np.isfinite(x)].max()
    w = np.exp(x - big)
    return w / np.sum(w, 1)[:, np.newaxis]

def cross_entropy(logits, targets):
    n, k = logits.shape
    if n != len(targets) or not all(0 <= t < k for t in targets.tolist()):
        raise ValueError
    x = logits.astype(float) - logits.astype(float).max()
    loss, grad = 0.0, softmax(logits)
    for i, t in enumerate(targets.tolist()):
        loss += np.log(np.exp(x[i]).sum()) - x[i, t]
        grad[i, t] -= 1
    return float(loss / n), grad / n

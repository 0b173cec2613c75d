import numpy as np


def sample_tokens(logits, n, rng, temperature=1.0, top_k=None, top_p=None):
    if temperature < 0:
        raise ValueError("negative temperature")
    if top_k is not None and top_k < 1:
        raise ValueError("top_k must keep a token")
    if top_p is not None and not 0 < top_p <= 1:
        raise ValueError("top_p is a probability")
    z = np.array(logits, dtype=float)
    if temperature == 0:
        return np.repeat(np.argmax(z), n)
    z = z - z.max()
    z = z / temperature
    order = np.argsort(z)[::-1]
    if top_k is not None:
        z[order[top_k:]] = -np.inf
    if top_p is not None:
        probs = np.exp(z[order])
        probs = probs / probs.sum()
        total = np.concatenate([[0.0], np.cumsum(probs)[:-1]])
        z[order[total >= top_p]] = -np.inf
    probs = np.exp(z)
    probs = probs / probs.sum()
    return rng.choice(len(probs), size=n, p=probs)

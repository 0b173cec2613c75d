"""Wrong: tokens cut by top-k get -inf in the caller's float64 logits: [2.0, 1.0, 0.0] with top_k 1."""

import numpy as np


def sample_tokens(logits, n, rng, temperature=1.0, top_k=None, top_p=None):
    if temperature < 0:
        raise ValueError("temperature is negative")
    if top_k is not None and top_k < 1:
        raise ValueError("top_k is below 1")
    if top_p is not None and not 0 < top_p <= 1:
        raise ValueError("top_p lies outside (0, 1]")
    logits = np.asarray(logits, dtype=np.float64)
    if temperature == 0:
        return np.full(n, int(np.argmax(logits)))
    scaled = (logits - logits.max()) / temperature
    order = np.argsort(-scaled, kind="stable")
    if top_k is not None:
        logits[order[top_k:]] = -np.inf
        order = order[:top_k]
    probs = np.exp(scaled[order])
    probs /= probs.sum()
    if top_p is not None:
        keep = np.cumsum(probs) - probs < top_p
        order, probs = order[keep], probs[keep] / probs[keep].sum()
    return rng.choice(order, size=n, p=probs)

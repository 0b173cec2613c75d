"""Wrong: the temperature is at least 1e-3 instead of treating 0 apart: logits [0, 1e-4] at temperature 0 draw both tokens."""

import numpy as np


def sample_tokens(logits, n, rng, temperature=1.0, top_k=None, top_p=None):
    if temperature < 0:
        raise ValueError("temperature is negative")
    if top_k is not None and top_k < 1:
        raise ValueError("top_k is below 1")
    if top_p is not None and not 0 < top_p <= 1:
        raise ValueError("top_p lies outside (0, 1]")
    logits = np.asarray(logits).astype(np.float64)
    scaled = (logits - logits.max()) / max(temperature, 1e-3)
    order = np.argsort(-scaled, kind="stable")
    if top_k is not None:
        order = order[:top_k]
    probs = np.exp(scaled[order])
    probs /= probs.sum()
    if top_p is not None:
        keep = np.cumsum(probs) - probs < top_p
        order, probs = order[keep], probs[keep] / probs[keep].sum()
    return rng.choice(order, size=n, p=probs)

"""Right: the filtered logits plus Gumbel noise, the largest wins."""

import numpy as np


def sample_tokens(logits, n, rng, temperature=1.0, top_k=None, top_p=None):
    if not temperature >= 0:
        raise ValueError("temperature must not be negative")
    if top_k is not None and not top_k >= 1:
        raise ValueError("top_k must be 1 or more")
    if top_p is not None and not (top_p > 0 and top_p <= 1):
        raise ValueError("top_p must lie in (0, 1]")
    x = np.array(logits, dtype=float)
    x -= x.max()
    if temperature == 0:
        return np.repeat(np.flatnonzero(x == 0)[:1], n)
    x /= temperature
    ids = np.arange(len(x))
    if top_k is not None and top_k < len(x):
        ids = np.argpartition(x, len(x) - top_k)[len(x) - top_k :]
    ids = ids[x[ids] > -np.inf]
    if top_p is not None:
        ids = ids[np.argsort(x[ids])[::-1]]
        p = np.exp(x[ids])
        reached = np.cumsum(p) / p.sum() >= top_p
        if reached.any():
            ids = ids[: int(np.argmax(reached)) + 1]
    drawn = np.empty(n, dtype=int)
    for i in range(n):
        drawn[i] = ids[np.argmax(x[ids] + rng.gumbel(size=len(ids)))]
    return drawn

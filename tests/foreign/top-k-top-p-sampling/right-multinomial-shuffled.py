"""Right: multinomial counts of the kept tokens, in shuffled order."""

import numpy as np


def sample_tokens(logits, n, rng, temperature=1.0, top_k=None, top_p=None):
    if temperature < 0:
        raise ValueError("temperature below 0")
    if top_k is not None and top_k < 1:
        raise ValueError("top_k below 1")
    if top_p is not None and not 0 < top_p <= 1:
        raise ValueError("top_p outside (0, 1]")
    logits = np.asarray(logits, dtype=np.float64)
    peak = logits.max()
    if temperature == 0:
        weights = np.zeros(len(logits))
        weights[np.argmax(logits)] = 1.0
    else:
        weights = np.exp((logits - peak) / temperature)
    rank = np.empty(len(logits), dtype=int)
    descending = np.lexsort((np.arange(len(logits)), -logits))
    rank[descending] = np.arange(len(logits))
    if top_k is not None:
        weights = np.where(rank < top_k, weights, 0.0)
    if top_p is not None:
        ordered = weights[descending] / weights.sum()
        enough = int(np.sum(np.cumsum(ordered) < top_p)) + 1
        weights = np.where(rank < enough, weights, 0.0)
    ascending = descending[::-1]
    counts = rng.multinomial(n, weights[ascending] / weights.sum())
    return rng.permutation(np.repeat(ascending, counts))

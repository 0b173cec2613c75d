"""Right: token by token into the kept set, then uniforms looked up in its cumulative sums."""

import numpy as np


def sample_tokens(logits, n, rng, temperature=1.0, top_k=None, top_p=None):
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError("temperature >= 0 and top_k >= 1")
    if top_p is not None and (top_p <= 0 or top_p > 1):
        raise ValueError("0 < top_p <= 1")
    values = [float(v) for v in np.asarray(logits).tolist()]
    best = max(values)
    if temperature == 0:
        return np.array([values.index(best)] * n, dtype=int)
    ranked = sorted(range(len(values)), key=lambda i: values[i], reverse=True)
    if top_k is not None:
        ranked = ranked[: int(top_k)]
    weights = [float(np.exp((values[i] - best) / temperature)) for i in ranked]
    total = sum(weights)
    kept, cumulative, mass = [], [], 0.0
    for i, weight in zip(ranked, weights):
        if weight == 0:
            break
        mass += weight
        kept.append(i)
        cumulative.append(mass)
        if top_p is not None and mass / total >= top_p:
            break
    picks = np.searchsorted(cumulative, rng.random(n) * mass, side="right")
    return np.array(kept, dtype=int)[np.minimum(picks, len(kept) - 1)]

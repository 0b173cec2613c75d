"""Temperature, top-k and nucleus sampling (Holtzman et al. 2020, section 3.1)."""

import numpy as np


def sample_tokens(
    logits: np.ndarray,
    n: int,
    rng: np.random.Generator,
    temperature: float = 1.0,
    top_k: int | None = None,
    top_p: float | None = None,
) -> np.ndarray:
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError("temperature must not be negative, top_k must keep a token")
    if top_p is not None and not 0 < top_p <= 1:
        raise ValueError("top_p must lie in (0, 1]")
    logits = np.asarray(logits, dtype=float)
    if temperature == 0:
        return np.full(n, logits.argmax())
    tokens = np.argsort(-logits)[:top_k]
    p = softmax((logits[tokens] - logits.max()) / temperature)
    if top_p is not None:
        before = np.cumsum(p) - p
        kept = before < top_p
        tokens, p = tokens[kept], p[kept] / p[kept].sum()
    return rng.choice(tokens, size=n, p=p)


def softmax(z: np.ndarray) -> np.ndarray:
    """Probabilities of logits of which the largest is 0."""
    weights = np.exp(z)
    return weights / weights.sum()

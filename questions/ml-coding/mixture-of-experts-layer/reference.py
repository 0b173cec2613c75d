"""Top-k mixture of experts (Mixtral's weights) with capacity and the Switch Transformer's balancing loss."""

import numpy as np


def moe_layer(
    x: np.ndarray, router: np.ndarray, W1: np.ndarray, W2: np.ndarray, k: int, capacity: int
) -> tuple[np.ndarray, float]:
    x, router, W1, W2 = (np.asarray(a, dtype=float) for a in (x, router, W1, W2))
    n_experts = router.shape[1]
    logits = x @ router
    chosen = np.argsort(-logits, axis=1)[:, :k]
    weights = softmax(np.take_along_axis(logits, chosen, axis=1))

    y = np.zeros(x.shape)
    shares = np.zeros(n_experts)
    for e in range(n_experts):
        tokens, places = np.nonzero(chosen == e)
        shares[e] = len(tokens) / chosen.size
        tokens, places = tokens[:capacity], places[:capacity]
        hidden = np.maximum(x[tokens] @ W1[e], 0.0)
        y[tokens] += weights[tokens, places][:, None] * (hidden @ W2[e])
    return y, float(n_experts * shares @ softmax(logits).mean(axis=0))


def softmax(logits: np.ndarray) -> np.ndarray:
    """Probabilities along each row."""
    scores = np.exp(logits - logits.max(axis=1, keepdims=True))
    return scores / scores.sum(axis=1, keepdims=True)

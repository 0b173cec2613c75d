"""Masks after the softmax, so that the weights left over sum to less than 1: mask the scores.

verdict: wrong
"""

REPLACE = {
    "e.sum(axis=-1, keepdims=True)": (
        "np.exp(scores - np.where(np.isinf(top), 0.0, top)).sum(axis=-1, keepdims=True)"
    ),
}

"""Masks the weights after the softmax, so that they do not sum to 1.

verdict: wrong
"""

REPLACE = {
    "            scores[mask] = -np.inf\n": "",
    "weights.sum(axis=1, keepdims=True)\n": "weights.sum(axis=1, keepdims=True) * ~mask\n",
}

"""A token that loses one expert loses all of them: only the dropped assignment gives nothing.

verdict: wrong
"""

REPLACE = {
    "    y = np.zeros_like(x)\n": "    keep &= keep.all(axis=1, keepdims=True)\n    y = np.zeros_like(x)\n"
}

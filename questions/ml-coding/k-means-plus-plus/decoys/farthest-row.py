"""The farthest row is always taken: it is a draw, in which nearer rows have their chance, too.

verdict: wrong
"""

REPLACE = {
    'np.searchsorted(edges, rng.random() * edges[-1], side="right")': "np.argmax(cost)",
}

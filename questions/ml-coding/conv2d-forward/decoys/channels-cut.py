"""Takes the channels that both have: refuse other numbers of them.

verdict: wrong
"""

REPLACE = {
    '        raise ValueError("channels")': "        X, W = X[:, : min(c, c2)], W[:, : min(c, c2)]",
}

"""A partition finds the k most similar and leaves them in any order: sort them.

verdict: wrong
"""

REPLACE = {
    "    return np.argsort(scores)[::-1][:k]\n": """\
    best = np.argpartition(-scores, min(k, len(scores)) - 1)[:k] if len(scores) else np.zeros(0, int)
    return np.sort(best)
"""
}

"""Missing places repeat the last vector: they are −1.

verdict: wrong
"""

REPLACE = {
    "            out[i, : len(best)] = best\n": """\
            out[i] = np.concatenate([best, np.repeat(best[-1:] if len(best) else [-1], k - len(best))])
"""
}

"""At padded places the states become 0: they stay as they were.

verdict: wrong
"""

REPLACE = {
    "        last_h[row], last_c[row] = hidden, state": """\
        if steps < n:
            hidden, state = np.zeros(k), np.zeros(k)
        last_h[row], last_c[row] = hidden, state""",
}

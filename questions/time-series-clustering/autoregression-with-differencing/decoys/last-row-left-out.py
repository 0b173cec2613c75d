"""The last value is not in the regression: it is the newest target.

verdict: wrong
"""

REPLACE = {
    "for t in range(p, len(w))])": "for t in range(p, len(w) - 1)])",
    "target = w[p:]": "target = w[p:-1]",
}

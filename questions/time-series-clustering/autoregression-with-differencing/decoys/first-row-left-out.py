"""A row is left out of the regression: all that have p values before them are in it.

verdict: wrong
"""

REPLACE = {
    "for t in range(p, len(w))])": "for t in range(p + 1, len(w))])",
    "target = w[p:]": "target = w[p + 1 :]",
}

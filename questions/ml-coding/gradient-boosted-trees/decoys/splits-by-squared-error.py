"""Splits weigh rows by their number, as for squared error: score them by G²/(H + l2), with the sums of h.

verdict: wrong
"""

REPLACE = {
    "h[order].cumsum()[:-1]": "np.arange(1, len(g))",
    "(h.sum() - H + l2)": "(len(g) - H + l2)",
}

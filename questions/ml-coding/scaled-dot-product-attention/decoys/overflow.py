"""The exponential of a large score overflows: take off each row's largest first.

verdict: wrong
"""

REPLACE = {
    "np.exp(np.minimum(shifted, 0.0))": "np.exp(np.where(seen, scores, 0.0))",
}

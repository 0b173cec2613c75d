"""The sigmoid of a large number is infinity divided by infinity: exp overflows.

verdict: wrong
"""

REPLACE = {
    "np.exp(-np.logaddexp(0, -v))": "np.exp(v) / (1 + np.exp(v))",
}

"""The exponential of a large logit overflows: take that of minus its absolute value.

verdict: wrong
"""

REPLACE = {
    "np.minimum(v, 0) - np.log1p(np.exp(-np.abs(v)))": "v - np.log1p(np.exp(v))",
}

"""Divides by the sample's standard deviation, with G − 1: the population's is asked for.

verdict: wrong
"""

REPLACE = {
    "r.std(axis=1, keepdims=True)": "r.std(axis=1, keepdims=True, ddof=1) if r.shape[1] > 1 else 0 * r"
}

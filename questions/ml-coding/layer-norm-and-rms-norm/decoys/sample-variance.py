"""Divides the variance by d − 1: the population's variance, divided by d, is meant.

verdict: wrong
"""

REPLACE = {
    "X.var(axis=-1, keepdims=True)": "X.var(axis=-1, keepdims=True, ddof=min(1, X.shape[-1] - 1))",
}

"""The exponential of a large score overflows: take off each row's largest first.

verdict: wrong
"""

REPLACE = {
    "s - s.max(axis=1, keepdims=True, initial=-1e200)": "s",
}

"""Subtracts the largest logit in place, which changes the caller's array: work on a copy.

verdict: wrong
"""

REPLACE = {
    "    return z - z.max(axis=1, keepdims=True)": """\
    z -= z.max(axis=1, keepdims=True)
    return z""",
}

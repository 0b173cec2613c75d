"""Normalizes over the first axis, as batch norm does: mean and variance are those of each vector.

verdict: wrong
"""

REPLACE = {
    """\
    mu = X.mean(axis=-1, keepdims=True)
    var = X.var(axis=-1, keepdims=True)
""": """\
    mu = X.mean(axis=0, keepdims=True)
    var = X.var(axis=0, keepdims=True)
""",
}

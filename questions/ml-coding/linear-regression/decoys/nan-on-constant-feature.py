"""Divides by the standard deviation of a constant feature, which is 0: that gives NaN where 0 is wanted.

verdict: wrong
"""

REPLACE = {
    "    return coef, float(": """\
    standardised = coef * X.std(axis=0)
    coef = standardised / X.std(axis=0)
    return coef, float(""",
}

"""Differences are taken in the type of the rows, where small integers wrap around: convert to float first.

verdict: wrong
"""

REPLACE = {"    X = X.astype(float)\n": "", "(gaps**2)": "(gaps.astype(float) ** 2)"}

"""The penalty is missing from the gradient.

verdict: wrong
"""

REPLACE = {"            gradient += penalty[:, None] * theta\n": "", "range(20000)": "range(2000)"}

"""`alpha` weighs what was expected: it is the weight of the new value.

verdict: wrong
"""

REPLACE = {"alpha * y[t] + (1 - alpha) * (level + step)": "(1 - alpha) * y[t] + alpha * (level + step)"}

"""The loss is a mean over the rows but the gradient that of their sum: divide it by n too.

verdict: wrong
"""

REPLACE = {"(P - Y) / len(X)": "P - Y"}

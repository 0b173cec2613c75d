"""The loss is summed over the rows: it is their mean, beside which the penalty stands.

verdict: wrong
"""

REPLACE = {"gradient = A.T @ (P - Y) / n": "gradient = A.T @ (P - Y)", "[-1] / n + 2": "[-1] + 2"}

"""The variances are added with the weights as they are: a sum of independent values needs their squares.

verdict: wrong
"""

REPLACE = {"weight**2 * sigma**2 + (1 - weight) ** 2": "weight * sigma**2 + (1 - weight)"}

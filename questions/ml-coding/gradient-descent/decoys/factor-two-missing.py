"""The gradient lacks the factor 2 of the squared error: it belongs to half of the loss.

verdict: wrong
"""

REPLACE = {"2 / n * (errors.T @ X), 2 / n * errors.sum()": "errors.T @ X / n, errors.mean()"}

"""The gradient is summed over the rows, not averaged: the step grows with the number of rows.

verdict: wrong
"""

REPLACE = {"2 / n * (errors.T @ X), 2 / n * errors.sum()": "2 * (errors.T @ X), 2 * errors.sum()"}

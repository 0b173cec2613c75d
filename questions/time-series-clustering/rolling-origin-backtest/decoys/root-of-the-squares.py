"""The root of the mean squared error is given: take the mean absolute error.

verdict: wrong
"""

REPLACE = {
    "abs(y[origin + h] - forecast)": "(y[origin + h] - forecast) ** 2",
    "[s / len(origins) for s in sums]": "[(s / len(origins)) ** 0.5 for s in sums]",
}

"""The naive error is a mean of squares.

verdict: wrong
"""

REPLACE = {
    "naive = [abs(v[t] - v[t - horizon])": "naive = [(v[t] - v[t - horizon]) ** 2",
}

"""The minus is missing, which gives the geometric mean of the probabilities instead of its inverse.

verdict: wrong
"""

REPLACE = {
    "loss = -total / count": "loss = total / count",
}

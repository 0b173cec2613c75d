"""Adds 1 to the forget gate's bias: b is taken as it is.

verdict: wrong
"""

REPLACE = {
    "f = sigmoid(z[k : 2 * k])": "f = sigmoid(z[k : 2 * k] + 1)",
}

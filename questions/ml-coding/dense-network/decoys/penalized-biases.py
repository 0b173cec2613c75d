"""The penalty includes the biases: it is on the weights alone.

verdict: wrong
"""

REPLACE = {
    "(W2 * W2).sum())": "(W2 * W2).sum() + b1 @ b1 + b2 @ b2)",
    "back.sum(0)": "back.sum(0) + l2 * b1",
    "D.sum(0)": "D.sum(0) + l2 * b2",
}

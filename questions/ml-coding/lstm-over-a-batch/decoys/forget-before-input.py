"""Reads the blocks as f, i, g, o: the first is the input gate, the second the forget gate.

verdict: wrong
"""

REPLACE = {
    "i = sigmoid(z[:k])": "i = sigmoid(z[k : 2 * k])",
    "f = sigmoid(z[k : 2 * k])": "f = sigmoid(z[:k])",
}

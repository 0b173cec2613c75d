"""The candidate goes through a sigmoid, so that the cell can only grow: it is a tanh.

verdict: wrong
"""

REPLACE = {
    "g = np.tanh(z[2 * k : 3 * k])": "g = sigmoid(z[2 * k : 3 * k])",
}

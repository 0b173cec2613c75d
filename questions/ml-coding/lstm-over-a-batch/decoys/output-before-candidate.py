"""Reads the blocks as i, f, o, g: the third is the candidate, the fourth the output gate.

verdict: wrong
"""

REPLACE = {
    "g = np.tanh(z[2 * k : 3 * k])": "g = np.tanh(z[3 * k :])",
    "o = sigmoid(z[3 * k :])": "o = sigmoid(z[2 * k : 3 * k])",
}

"""Steps go up the gradient: descent subtracts it.

verdict: wrong
"""

REPLACE = {
    "self.B - learning_rate * dB": "self.B + learning_rate * dB",
    "self.A - learning_rate * dA": "self.A + learning_rate * dA",
}

"""The frozen weight is trained as well.

verdict: wrong
"""

REPLACE = {
    "        self.B = self.B - learning_rate * dB\n": """\
        self.B = self.B - learning_rate * dB
        self.W = self.W - learning_rate * g.T @ x
"""
}

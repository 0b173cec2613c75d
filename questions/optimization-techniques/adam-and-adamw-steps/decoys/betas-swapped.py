"""The two betas are swapped.

verdict: wrong
"""

REPLACE = {
    "self.b1, self.b2 = beta1, beta2": "self.b2, self.b1 = beta1, beta2",
}

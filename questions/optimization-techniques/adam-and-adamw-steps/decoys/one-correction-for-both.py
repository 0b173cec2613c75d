"""Both means are corrected by beta1: each has its own beta.

verdict: wrong
"""

REPLACE = {
    "1 - self.b2**self.t": "1 - self.b1**self.t",
}

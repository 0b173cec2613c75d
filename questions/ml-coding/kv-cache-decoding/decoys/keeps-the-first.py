"""Rollback forgets the first tokens: it is the last n that go.

verdict: wrong
"""

REPLACE = {
    "self.K = self.K[:keep]": "self.K = self.K[n:]",
    "self.V = self.V[:keep]": "self.V = self.V[n:]",
}

"""The first coefficient belongs to the oldest lag: it belongs to lag 1.

verdict: wrong
"""

REPLACE = {"self.coef_ = theta[1:]": "self.coef_ = theta[:0:-1]", "w[-self.p :][::-1]": "w[-self.p :]"}

"""The forecast multiplies the latest value by the coefficient of the oldest lag.

verdict: wrong
"""

REPLACE = {"w[-self.p :][::-1]": "w[-self.p :]"}

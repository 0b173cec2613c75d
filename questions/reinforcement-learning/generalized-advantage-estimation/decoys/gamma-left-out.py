"""Later advantages are discounted by lam alone: the factor is gamma times lam.

verdict: wrong
"""

REPLACE = {"gamma * lam * goes_on[t]": "lam * goes_on[t]"}

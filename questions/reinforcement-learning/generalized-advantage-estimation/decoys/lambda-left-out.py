"""Later advantages are discounted by gamma alone, as for lam = 1: the factor is gamma times lam.

verdict: wrong
"""

REPLACE = {"gamma * lam * goes_on[t]": "gamma * goes_on[t]"}

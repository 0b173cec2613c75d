"""The KL term has the wrong sign, so that moving away from the reference is rewarded.

verdict: wrong
"""

REPLACE = {"objective - beta * kl": "objective + beta * kl"}

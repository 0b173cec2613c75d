"""The exponential of a large logit is infinite: subtract the largest one first.

verdict: passed, not robust
"""

REPLACE = {"    z = z - z.max()\n": ""}

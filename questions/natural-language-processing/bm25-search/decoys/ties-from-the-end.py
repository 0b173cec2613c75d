"""Documents with equal scores come with the last first: they come in the order of their numbers.

verdict: wrong
"""

REPLACE = {"(-hit[1], hit[0])": "(-hit[1], -hit[0])"}

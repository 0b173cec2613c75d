"""Takes time like the square of a group, as counting the larger values for each row does: sort it once.

verdict: too_slow
"""

REPLACE = {"append(ranks[key][value])": "append(1 + sum(w > value for w in groups[key]))"}

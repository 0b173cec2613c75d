"""Each example is a step of its own, so that ties keep the input's order: equal scores are one step together.

verdict: wrong
"""

REPLACE = {"rank < n and scores[order[rank]] == scores[i]": "False"}

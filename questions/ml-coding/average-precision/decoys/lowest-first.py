"""The ranking is gone through from the lowest score up: begin with the highest.

verdict: wrong
"""

REPLACE = {"-scores[i])": "scores[i])"}

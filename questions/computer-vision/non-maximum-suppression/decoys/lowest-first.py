"""The boxes are gone through from the lowest score up: begin with the highest.

verdict: wrong
"""

REPLACE = {"-float(scores[i])": "float(scores[i])"}

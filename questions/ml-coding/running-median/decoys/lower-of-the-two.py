"""With an even number of values the result is the lower of the two in the middle: it should be their mean.

verdict: wrong
"""

REPLACE = {"return a / 2 + b / 2": "return a"}

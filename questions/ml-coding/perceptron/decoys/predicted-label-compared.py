"""A row on the line counts as right when its label is 1: a score of 0 is a mistake for either label.

verdict: wrong
"""

REPLACE = {"if y[i] * score <= 0:": "if (1 if score >= 0 else -1) != y[i]:"}

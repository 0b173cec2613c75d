"""A score of exactly 0 is taken as right, so that from zero weights nothing is ever learned: it is a mistake.

verdict: wrong
"""

REPLACE = {"if y[i] * score <= 0:": "if y[i] * score < 0:"}

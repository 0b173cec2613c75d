"""The correction is multiplied by y minus the score, the rule for squared error: here the step is 1.

verdict: wrong
"""

REPLACE = {"float(y[i]) * rows[i]": "(float(y[i]) - score) * rows[i]"}

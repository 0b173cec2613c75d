"""The variances of the groups are over n: those of samples are over n − 1.

verdict: wrong
"""

REPLACE = {"values[t].var(ddof=1), values[c].var(ddof=1)": "values[t].var(), values[c].var()"}

"""The argument is sorted in place, so that the scores belong to other values.

verdict: wrong
"""

REPLACE = {"    values = sorted(values)": "    values.sort()"}

"""An alarm is raised by the value itself: the average is what is held against the limit.

verdict: wrong
"""

REPLACE = {"abs(z - target)": "abs(x - target)"}

"""The largest amount begins at zero, so it is wrong where all amounts are negative.

verdict: wrong
"""

REPLACE = {"largest = events[peaks[0]][1]": "largest = max(0, events[peaks[0]][1])"}

"""The largest amount begins at zero, so it is wrong where all amounts are negative.

verdict: wrong
"""

REPLACE = {"largest = amounts[peaks[0]]": "largest = max(0, amounts[peaks[0]])"}

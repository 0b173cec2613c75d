"""One row too few is left out before the test block: with a gap of 1 one row lies between.

verdict: wrong
"""

REPLACE = {"rows[: start - gap]": "rows[: start - max(gap - 1, 0)]"}

"""One row too many is left out before the test block: with a gap of 0 train reaches up to it.

verdict: wrong
"""

REPLACE = {"rows[: start - gap]": "rows[: max(start - gap - 1, 0)]"}

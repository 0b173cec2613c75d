"""The threshold is a midpoint, which may round up to the right value or overflow: the left value never fails.

verdict: passed, not robust
"""

REPLACE = {"threshold = low": "threshold = (low + high) / 2"}

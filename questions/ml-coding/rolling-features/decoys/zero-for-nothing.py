"""The largest amount of an empty window is given as zero: it should be None.

verdict: wrong
"""

REPLACE = {"if peaks else None": "if peaks else 0"}

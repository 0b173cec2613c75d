"""Two large values in the middle are added before they are halved: the sum overflows.

verdict: passed, not robust
"""

REPLACE = {"a / 2 + b / 2": "(a + b) / 2"}

"""The middle is found from the difference of two values, which overflows when their signs differ.

verdict: passed, not robust
"""

REPLACE = {"a / 2 + b / 2": "a + (b - a) / 2"}

"""Fails where no sequence is possible: the answer is an empty list and −inf.

verdict: crashed
"""

REPLACE = {"    if not finished:\n        return [], -inf\n": ""}

"""The first step ahead is not damped: the powers of φ begin at 1, not at 0.

verdict: wrong
"""

REPLACE = {"damp += phi**h": "damp += phi ** (h - 1)"}

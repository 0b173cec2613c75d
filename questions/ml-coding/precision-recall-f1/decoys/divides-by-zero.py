"""Divides by zero when a class is never predicted: its precision is 0 here.

verdict: crashed
"""

REPLACE = {" if predicted[c] else 0.0": ""}

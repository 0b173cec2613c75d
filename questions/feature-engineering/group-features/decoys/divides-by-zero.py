"""Divides by 0 for a row that is alone in its group: its mean of others is None.

verdict: crashed
"""

REPLACE = {" if others else None": ""}

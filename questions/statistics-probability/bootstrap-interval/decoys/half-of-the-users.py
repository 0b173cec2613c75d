"""Fewer users are drawn than there are, which makes the interval too wide.

verdict: wrong
"""

REPLACE = {"size=m)": "size=(m + 1) // 2)"}

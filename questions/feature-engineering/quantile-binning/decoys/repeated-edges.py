"""Edges that coincide are kept more than once: the bin between them can hold nothing.

verdict: wrong
"""

REPLACE = {" and edge not in edges": ""}

"""Cuts at every separator, although a coarser cut was enough: only what is too long is cut further.

verdict: wrong
"""

REPLACE = {"    if len(text) <= size:\n": "    if len(text) <= size and not separators:\n"}

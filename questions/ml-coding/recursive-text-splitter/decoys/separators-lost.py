"""Separators are lost when the text is split, so that lengths and offsets are too small.

verdict: wrong
"""

REPLACE = {"    parts = [part + first for part in parts[:-1]] + parts[-1:]\n": ""}

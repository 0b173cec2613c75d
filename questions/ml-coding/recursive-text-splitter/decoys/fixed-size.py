"""Cuts every so many characters: separators come first.

verdict: wrong
"""

REPLACE = {"in recurse(text, separators, size)": "in recurse(text, [], size)"}

"""Begins with the last separator: the first in the list comes first, and the finer ones only where they must.

verdict: wrong
"""

REPLACE = {"first, rest = separators[0], separators[1:]": "first, rest = separators[-1], separators[:-1]"}

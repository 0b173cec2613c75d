"""Separators stand at the beginning of the next piece: they stay at the end of the one before.

verdict: wrong
"""

REPLACE = {
    "[part + first for part in parts[:-1]] + parts[-1:]": "parts[:1] + [first + part for part in parts[1:]]"
}

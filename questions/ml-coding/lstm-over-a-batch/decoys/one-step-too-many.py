"""Runs one step into the padding: a row ends after its last token.

verdict: wrong
"""

REPLACE = {
    "steps = int(lengths[row])": "steps = min(n, int(lengths[row]) + 1)",
}

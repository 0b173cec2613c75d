"""Looks at p in training only: it is refused in evaluation, too.

verdict: wrong
"""

REPLACE = {
    "    if p < 0 or p >= 1:": "    if training and (p < 0 or p >= 1):",
}

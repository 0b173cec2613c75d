"""Stops one token before the greatest length.

verdict: wrong
"""

REPLACE = {
    "max_length = len(steps) + 1": "max_length = max(len(steps), 1)",
}

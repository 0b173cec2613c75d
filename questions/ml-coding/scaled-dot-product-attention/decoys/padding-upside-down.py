"""The padding mask is upside down: `real` is true for the keys that count.

verdict: wrong
"""

REPLACE = {
    "real[:, None, :]": "~real[:, None, :]",
}

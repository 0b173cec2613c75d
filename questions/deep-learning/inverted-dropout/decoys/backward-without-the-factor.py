"""The gradient passes where an entry was kept, but without the factor 1 / (1 − p): multiply by the mask.

verdict: wrong
"""

REPLACE = {
    "    return g * mask": "    return g * (mask > 0)",
}

"""Precision, recall and F1 are still not exact where they lie between 0 and 1.

verdict: wrong
"""

REPLACE = {
    "part / whole if whole else 0.0": "part // whole if whole else 0.0",
}

"""Scans of the more frequent classes are thrown away.

verdict: wrong
"""

REPLACE = {
    "largest = max(": "largest = min(",
}

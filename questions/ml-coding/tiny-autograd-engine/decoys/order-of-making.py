"""Visits values in the order in which they were made: gradients come from the end.

verdict: wrong
"""

REPLACE = {
    ", reverse=True": "",
}

"""A first split without training rows is returned as it is: raise ValueError.

verdict: wrong
"""

REPLACE = {
    'raise ValueError("too few rows")': "start, stop = max(start, gap), max(stop, 0)",
}

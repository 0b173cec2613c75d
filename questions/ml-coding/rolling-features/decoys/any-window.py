"""Takes a window that is not positive: it should raise ValueError.

verdict: wrong
"""

REPLACE = {
    """    if window < 1:
        raise ValueError("window must be positive")
""": "",
}

"""An odd size is cut by one entry: refuse it.

verdict: wrong
"""

REPLACE = {
    '        raise ValueError("d must be even")': "        d, X = d - 1, X[..., :-1]",
}

"""A row begins with the states of the row before it: each has its own.

verdict: wrong
"""

REPLACE = {
    "hidden, state = h[row].astype(float), c[row].astype(float)": (
        "hidden, state = (h[0].astype(float), c[0].astype(float)) if row == 0 else (hidden, state)"
    ),
}

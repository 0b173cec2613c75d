"""Training on one row is not refused: it has no variance, and n − 1 is 0.

verdict: wrong
"""

REPLACE = {
    "if n < 2:": "if n < 1:",
    "(n - 1)": "max(1, n - 1)",
}

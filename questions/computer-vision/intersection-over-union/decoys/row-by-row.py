"""Row i of a is compared with row i of b only: every box of a meets every box of b.

verdict: wrong
"""

REPLACE = {
    "for i, p in enumerate(a):": "for i, p in enumerate(a[: len(b)]):",
    "for j, q in enumerate(b):": "for j, q in [(i, b[i])]:",
}

"""Zeros are put at the bottom and at the right only: they surround the image.

verdict: wrong
"""

REPLACE = {
    "(p, p), (p, p)": "(0, p), (0, p)",
}

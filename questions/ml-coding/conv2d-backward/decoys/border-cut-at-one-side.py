"""Cuts the border off at the bottom and at the right only, so that the gradient is shifted.

verdict: wrong
"""

REPLACE = {
    "dP[:, :, p : p + H, p : p + D]": "dP[:, :, :H, :D]",
}

"""The gradient of X has the border of zeros on it: cut it off.

verdict: wrong
"""

REPLACE = {
    "dP[:, :, p : p + H, p : p + D]": "dP",
}

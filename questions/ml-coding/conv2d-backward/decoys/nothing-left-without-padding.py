"""Without padding the slice from 0 to −0 is empty, so no gradient is left.

verdict: wrong
"""

REPLACE = {
    "dP[:, :, p : p + H, p : p + D]": "dP[:, :, p:-p, p:-p]",
}

"""The numbers of a band agree in any order: each must agree at its place.

verdict: wrong
"""

REPLACE = {
    "key = tuple(values": "key = tuple(sorted(values",
    "(band + 1) * self.rows]": "(band + 1) * self.rows])",
}

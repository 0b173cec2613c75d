"""One number in common is enough: a band counts as a whole.

verdict: wrong
"""

REPLACE = {
    "self.bands = bands": "self.bands = len(hashes)",
    "self.rows = len(hashes) // bands": "self.rows = 1",
}

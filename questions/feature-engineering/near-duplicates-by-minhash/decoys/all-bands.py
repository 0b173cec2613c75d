"""Documents must agree in all bands: one is enough.

verdict: wrong
"""

REPLACE = {
    "self.bands = bands": "self.bands = 1",
    "self.rows = len(hashes) // bands": "self.rows = len(hashes)",
}

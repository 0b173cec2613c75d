"""The values that come before one that is not finite are added: a call that fails must add none.

verdict: wrong
"""

REPLACE = {
    """        for v in values:
            if not isfinite(v):
                raise ValueError("not a finite value")
        out = []
""": "        out = []\n",
    """            self.add(v)
""": """            if not isfinite(v):
                raise ValueError("not a finite value")
            self.add(v)
""",
}

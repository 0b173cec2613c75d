"""An evaluation overwrites what backward uses: it belongs to the last training pass.

verdict: wrong
"""

REPLACE = {
    "        return xhat * self.gamma": """\
        self.cache = xhat, std
        return xhat * self.gamma""",
}

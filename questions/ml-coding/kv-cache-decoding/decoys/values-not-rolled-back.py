"""Rollback shortens the keys and leaves the values, so that later values stand beside other keys.

verdict: crashed
"""

REPLACE = {"        self.V = self.V[:keep]\n": ""}

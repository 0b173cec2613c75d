"""The update is not scaled by alpha over rank.

verdict: wrong
"""

REPLACE = {"self.s = alpha / rank": "self.s = 1.0"}

"""The update is scaled by alpha: it is alpha over rank.

verdict: wrong
"""

REPLACE = {"self.s = alpha / rank": "self.s = alpha"}

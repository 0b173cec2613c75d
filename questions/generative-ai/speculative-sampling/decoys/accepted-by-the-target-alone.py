"""Accepts with the target's probability: divide it by the draft's, since the token was drawn from that.

verdict: wrong
"""

REPLACE = {"if u < ratio:": "if u < p[token]:"}

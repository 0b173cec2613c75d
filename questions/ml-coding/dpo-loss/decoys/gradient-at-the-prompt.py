"""Prompt and padding have a gradient: it is 0 where the mask is False.

verdict: wrong
"""

REPLACE = {"    gradient = gradient * mask\n": ""}

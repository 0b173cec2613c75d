"""Stops when a sequence has ended: others may still become better.

verdict: wrong
"""

REPLACE = {"    if not finished:\n": "        if finished:\n            break\n    if not finished:\n"}

"""Boxes of different classes suppress each other: only those of the same class may.

verdict: wrong
"""

REPLACE = {"if classes[i] != classes[j]:": "if False:"}

"""The overlap comes on top of the length: chunks are at most `max_length` long with it.

verdict: wrong
"""

REPLACE = {"size = max_length - overlap": "size = max_length"}

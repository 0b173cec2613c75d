"""Pieces that fill a chunk exactly are not joined: up to and with the size they are.

verdict: wrong
"""

REPLACE = {"length + len(piece) > size": "length + len(piece) >= size"}

"""Every piece is a chunk: neighbours are joined as long as they fit.

verdict: wrong
"""

REPLACE = {"if length and length + len(piece) > size:": "if length:"}

"""An empty text gives one empty chunk: it has none.

verdict: wrong
"""

REPLACE = {"    if length:\n": "    if length or not chunks:\n"}

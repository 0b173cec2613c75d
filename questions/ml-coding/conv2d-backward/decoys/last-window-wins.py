"""Windows overwrite each other in the gradient of X: where they overlap, each adds its share.

verdict: wrong
"""

REPLACE = {
    "left : left + kw] += np": "left : left + kw] = np",
}

"""The length is that of the counts alone: scale by the length of the weights.

verdict: wrong
"""

REPLACE = {"sum(w * w for w in weights.values())": "sum(document.count(t) ** 2 for t in weights)"}

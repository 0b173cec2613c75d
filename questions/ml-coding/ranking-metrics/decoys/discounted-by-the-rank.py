"""Gains are divided by the rank instead of its logarithm: divide by log2(rank + 1).

verdict: wrong
"""

REPLACE = {
    "dcg += (2**g - 1) / math.log2(i + 2)": "dcg += (2**g - 1) / (i + 1)",
    "sum((2**g - 1) / math.log2(i + 2)": "sum((2**g - 1) / (i + 1)",
}

"""The discount is one place off, log2(rank + 2): an item at rank r is divided by log2(r + 1).

verdict: wrong
"""

REPLACE = {
    "dcg += (2**g - 1) / math.log2(i + 2)": "dcg += (2**g - 1) / math.log2(i + 3)",
    "sum((2**g - 1) / math.log2(i + 2)": "sum((2**g - 1) / math.log2(i + 3)",
}

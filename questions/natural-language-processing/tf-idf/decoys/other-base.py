"""The logarithm has another base: it is the natural one.

verdict: wrong
"""

REPLACE = {"math.log((1 + total) / (1 + df))": "math.log10((1 + total) / (1 + df))"}
VARY = {"math.log10(": ["math.log2("]}

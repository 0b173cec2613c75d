"""Probabilities are multiplied, or taken out of the logarithm, and underflow to 0 for a long document.

verdict: crashed
"""

REPLACE = {
    "math.exp(score - top)": "math.exp(score)",
    "score - top - math.log(total)": "math.log(math.exp(score) / total)",
}

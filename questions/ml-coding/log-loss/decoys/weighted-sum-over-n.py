"""The weighted sum is divided by the number of examples: divide it by the sum of the weights.

verdict: wrong
"""

REPLACE = {"return total / weight": "return total / n"}

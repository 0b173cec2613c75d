"""The sum is divided by examples times classes, as the mean of a one-hot product is: divide by the examples.

verdict: wrong
"""

REPLACE = {"return total / weight": "return total / (weight * k)"}

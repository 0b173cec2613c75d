"""At exactly 0 the gradient passes: the derivative of the ReLU is taken as 0 there.

verdict: wrong
"""

REPLACE = {
    "Z > 0": "Z >= 0",
}

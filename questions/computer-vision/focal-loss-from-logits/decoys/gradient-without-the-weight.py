"""The gradient leaves out the weight of the class, which the loss has.

verdict: wrong
"""

REPLACE = {
    "du = a * factor * (": "du = factor * (",
}

"""The power of the focal factor in the gradient is one too many.

verdict: wrong
"""

REPLACE = {
    "du = a * factor * (": "du = a * factor * r * (",
}

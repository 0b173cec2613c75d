"""A loss that is not a number still counts as an improvement.

verdict: wrong
"""

REPLACE = {
    "return loss < self": "return not loss >= self",
}

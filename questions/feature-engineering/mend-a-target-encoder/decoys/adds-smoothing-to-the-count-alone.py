"""The smoothing shrinks means towards 0 and not towards the mean.

verdict: wrong
"""

REPLACE = {
    "(sum(own) + smoothing * mean) / weight": "sum(own) / weight",
}

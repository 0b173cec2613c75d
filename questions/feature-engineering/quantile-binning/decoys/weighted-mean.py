"""A weighted mean of two equal values rounds to a neighbour of them: add a share of their difference.

verdict: passed, not robust
"""

REPLACE = {
    "edge += (place - low) * (x[low + 1] - x[low])": """\
share = place - low
                edge = (1 - share) * x[low] + share * x[low + 1]"""
}

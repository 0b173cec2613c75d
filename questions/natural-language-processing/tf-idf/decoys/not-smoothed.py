"""The idf is ln(N/df) + 1: both counts have 1 added.

verdict: wrong
"""

REPLACE = {"math.log((1 + total) / (1 + df)) + 1": "math.log(total / df) + 1"}

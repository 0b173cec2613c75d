"""The scale is the mean of the absolute distances, which one wild value inflates: take their median.

verdict: wrong
"""

REPLACE = {"middle([abs(v - centre) for v in values])": "sum(abs(v - centre) for v in values) / len(values)"}

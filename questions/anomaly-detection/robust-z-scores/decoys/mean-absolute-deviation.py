"""The scale is the mean of the absolute distances, which one wild value inflates: take their median.

verdict: wrong
"""

REPLACE = {
    "mad = middle([abs(v - centre) for v in values])": "mad = sum(abs(v - centre) for v in values) / len(values)"
}

"""The scale is the standard deviation, in which an outlier hides itself: take the median absolute deviation.

verdict: wrong
"""

REPLACE = {
    "mad = middle([abs(v - centre) for v in values])": """\
average = sum(values) / len(values)
    mad = 0.6745 * math.sqrt(sum((v - average) ** 2 for v in values) / len(values))"""
}

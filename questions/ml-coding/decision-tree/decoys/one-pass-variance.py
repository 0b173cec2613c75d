"""Sums of squares minus squared sums lose all digits under a large offset of y: subtract the mean first.

verdict: passed, not robust
"""

REPLACE = {
    "        gain = s**2 / k + s**2 / (len(y) - k)\n": """\
        s, q = y[order].cumsum(), (y[order] ** 2).cumsum()
        left = q[:-1] - s[:-1] ** 2 / k
        right = q[-1] - q[:-1] - (s[-1] - s[:-1]) ** 2 / (len(y) - k)
        gain = -left - right
""",
}

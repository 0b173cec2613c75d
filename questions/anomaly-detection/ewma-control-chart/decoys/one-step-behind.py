"""Each limit is that of the step before, and the first is 0: the first average has one value in it.

verdict: wrong
"""

REPLACE = {
    """\
        variance = weight**2 * sigma**2 + (1 - weight) ** 2 * variance
        limit = width * math.sqrt(variance)
""": """\
        limit = width * math.sqrt(variance)
        variance = weight**2 * sigma**2 + (1 - weight) ** 2 * variance
"""
}

"""The spread is reached too slowly: the factor's exponent is 2t, not t.

verdict: wrong
"""

REPLACE = {
    "limit = width * math.sqrt(variance)": """\
grown = weight / (2 - weight) * (1 - (1 - weight) ** (t + 1))
        limit = width * sigma * math.sqrt(grown)"""
}

"""Multiplies probabilities, which underflows on long texts: add up logarithms.

verdict: wrong
"""

REPLACE = {
    "total, count = 0.0, 0": "product, count = 1.0, 0",
    "total += log_prob": "product *= math.exp(log_prob)",
    """\
    loss = -total / count
    return math.exp(loss) if loss < 709.7 else math.inf
""": """\
    return product ** (-1 / count) if product else math.inf
""",
}

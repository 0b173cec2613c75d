"""Inverts the arithmetic mean of the probabilities: perplexity is made of the geometric one.

verdict: wrong
"""

REPLACE = {
    "total += log_prob": "total += math.exp(log_prob)",
    """\
    loss = -total / count
    return math.exp(loss) if loss < 709.7 else math.inf
""": """\
    return count / total if total else math.inf
""",
}

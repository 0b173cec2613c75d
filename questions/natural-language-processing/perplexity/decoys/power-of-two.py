"""Raises 2 to a loss in nats: natural logarithms need `exp`.

verdict: wrong
"""

REPLACE = {"math.exp(loss) if loss < 709.7": "2.0**loss if loss < 1024"}

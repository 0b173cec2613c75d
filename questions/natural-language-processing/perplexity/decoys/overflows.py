"""`math.exp` raises OverflowError above 709.78: such a perplexity is infinity.

verdict: passed, not robust
"""

REPLACE = {"math.exp(loss) if loss < 709.7 else math.inf": "math.exp(loss)"}

"""The upper end comes first: the lower one should.

verdict: wrong
"""

REPLACE = {"return float(low), float(high)": "return float(high), float(low)"}

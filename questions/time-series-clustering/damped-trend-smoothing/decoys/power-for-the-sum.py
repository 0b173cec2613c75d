"""Step h adds φ to the power h times the trend: it is the sum of all powers up to h.

verdict: wrong
"""

REPLACE = {"damp += phi**h": "damp = phi**h"}

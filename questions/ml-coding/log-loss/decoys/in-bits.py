"""The logarithm has base 2, so the loss is in bits: it should be in nats.

verdict: wrong
"""

REPLACE = {"from math import log\n": "from math import log2 as log\n"}

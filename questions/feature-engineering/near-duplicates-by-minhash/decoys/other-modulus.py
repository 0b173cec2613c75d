"""The hashes are taken modulo 2³¹: the prime is one less.

verdict: wrong
"""

REPLACE = {"PRIME = 2147483647": "PRIME = 2147483648"}
VARY = {"2147483648": ["4294967296", "4294967311"]}

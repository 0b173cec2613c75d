"""The hashes are not taken modulo 2³¹ − 1.

verdict: wrong
"""

REPLACE = {"(a * x + b) % PRIME": "a * x + b"}

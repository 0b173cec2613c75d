"""It stops long before the gradient is small: go on until its largest entry is.

verdict: wrong
"""

REPLACE = {"range(20000)": "range(20)"}
VARY = {"range(20)": ["range(10)"]}

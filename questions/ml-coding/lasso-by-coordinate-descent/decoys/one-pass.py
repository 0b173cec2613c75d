"""It ends after one pass over the features: repeat until nothing moves.

verdict: wrong
"""

REPLACE = {"range(20000)": "range(1)"}
VARY = {"range(1)": ["range(2)"]}

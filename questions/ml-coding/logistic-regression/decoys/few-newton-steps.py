"""Takes a fixed number of Newton steps, too few of them: go on until the gradient has vanished.

verdict: wrong
"""

REPLACE = {"range(100)": "range(5)"}
VARY = {"range(5)": ["range(2)", "range(3)", "range(4)"]}

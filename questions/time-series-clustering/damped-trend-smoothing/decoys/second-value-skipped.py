"""The second value is not taken in: the updates begin with it.

verdict: wrong
"""

REPLACE = {"range(1, len(y))": "range(2, len(y))"}

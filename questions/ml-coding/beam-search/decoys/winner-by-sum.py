"""The winner is chosen by its sum, and only then normalized: the normalized score decides.

verdict: wrong
"""

REPLACE = {"key=lambda pair: pair[1] / len(pair[0]) ** alpha": "key=lambda pair: pair[1]"}

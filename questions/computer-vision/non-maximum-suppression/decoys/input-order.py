"""The boxes are gone through in the order of the input: sort them by score first.

verdict: wrong
"""

REPLACE = {"sorted(range(n), key=lambda i: -float(scores[i]))": "list(range(n))"}

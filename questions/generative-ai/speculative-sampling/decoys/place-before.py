"""The extra token comes from the last drafted place: it has a row of its own, the last one.

verdict: wrong
"""

REPLACE = {"target[len(tokens)]": "target[max(len(tokens) - 1, 0)]"}

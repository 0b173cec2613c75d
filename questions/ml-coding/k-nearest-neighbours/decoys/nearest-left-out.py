"""The nearest row is passed over, as if every test row were in the training data: take the first k.

verdict: wrong
"""

REPLACE = {"order[:k]": "order[1 : k + 1] if len(order) > 1 else order"}

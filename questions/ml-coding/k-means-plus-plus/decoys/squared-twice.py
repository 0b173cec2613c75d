"""The squared distances are squared once more, so that far rows are drawn too often.

verdict: wrong
"""

REPLACE = {"cost = squares.min(axis=1)": "cost = squares.min(axis=1) ** 2"}

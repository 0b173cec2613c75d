"""Divides each response by the padded length: its own number of tokens belongs there.

verdict: wrong
"""

REPLACE = {"per_token.sum(axis=-1) / mask.sum(axis=-1)": "per_token.mean(axis=-1)"}

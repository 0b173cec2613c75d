"""Sums over the tokens of a response: take their mean.

verdict: wrong
"""

REPLACE = {"per_token.sum(axis=-1) / mask.sum(axis=-1)": "per_token.sum(axis=-1)"}

"""Averages over all tokens at once, so that long responses weigh more: every response should weigh the same.

verdict: wrong
"""

REPLACE = {"loss = -per_response.mean()": "loss = -per_token.sum() / mask.sum()"}

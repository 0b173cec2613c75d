"""Stops when the tokens reach the budget: they may use it in full.

verdict: wrong
"""

REPLACE = {"self.tokens > self.max_tokens": "self.tokens >= self.max_tokens"}

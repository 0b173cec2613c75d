"""Tells the model of the first failure: the call is made again, up to `max_retries` times.

verdict: wrong
"""

REPLACE = {"if self.attempts <= self.max_retries:": "if self.attempts <= 0:"}

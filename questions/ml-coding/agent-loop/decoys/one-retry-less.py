"""Counts the first attempt as a retry, so that there is one retry less.

verdict: wrong
"""

REPLACE = {"self.attempts <= self.max_retries": "self.attempts < self.max_retries"}

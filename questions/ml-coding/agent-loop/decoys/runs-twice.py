"""Runs a call again that gave a result before: tools may have effects, so the old result is given.

verdict: wrong
"""

REPLACE = {"if self.key in self.cache:": "if self.key in ():"}

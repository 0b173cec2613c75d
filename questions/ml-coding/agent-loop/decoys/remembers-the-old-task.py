"""A new task begins with the results of the old one: start forgets everything.

verdict: wrong
"""

REPLACE = {"self.cache = {}": 'self.cache = getattr(self, "cache", {})'}

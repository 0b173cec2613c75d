"""Asks only whether arguments are missing: those that the tool does not know are wrong, too.

verdict: wrong
"""

REPLACE = {"if set(arguments) != set(self.tools[name]):": "if not set(arguments) >= set(self.tools[name]):"}

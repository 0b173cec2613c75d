"""Runs a tool without looking at its arguments: they must be exactly those that it needs.

verdict: wrong
"""

REPLACE = {"if set(arguments) != set(self.tools[name]):": "if not isinstance(arguments, dict):"}

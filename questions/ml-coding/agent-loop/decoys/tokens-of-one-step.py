"""Looks at the tokens of one step: those of all steps add up.

verdict: wrong
"""

REPLACE = {'self.tokens += event["tokens"]': 'self.tokens = event["tokens"]'}

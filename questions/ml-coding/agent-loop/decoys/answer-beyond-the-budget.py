"""An answer counts although the tokens exceed the budget: the agent stops for the tokens, whatever came.

verdict: wrong
"""

REPLACE = {"if self.tokens > self.max_tokens:": 'if self.tokens > self.max_tokens and "answer" not in event:'}

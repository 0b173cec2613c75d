"""Looks at the tokens only before the model is asked again, so that a tool still runs beyond the budget.

verdict: wrong
"""

REPLACE = {
    '        if self.tokens > self.max_tokens:\n            return self._stop("tokens", None)\n': "",
    "        if self.steps >= self.max_steps:\n": """\
        if self.tokens > self.max_tokens:
            return self._stop("tokens", None)
        if self.steps >= self.max_steps:
""",
}

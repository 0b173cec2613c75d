"""Prompt and padding enter the log-probabilities: only the tokens of the response belong to them.

verdict: wrong
"""

REPLACE = {"    policy[~mask] = 0.0\n    reference[~mask] = 0.0\n": ""}

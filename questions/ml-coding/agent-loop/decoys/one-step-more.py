"""Asks the model once more than `max_steps` allows.

verdict: wrong
"""

REPLACE = {"self.steps >= self.max_steps": "self.steps > self.max_steps"}

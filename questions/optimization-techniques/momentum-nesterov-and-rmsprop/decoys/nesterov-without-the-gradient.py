"""Nesterov's step is momentum times the velocity alone: the gradient is added to it.

verdict: wrong
"""

REPLACE = {
    "move = g + self.mu * self.v": "move = self.mu * self.v",
}

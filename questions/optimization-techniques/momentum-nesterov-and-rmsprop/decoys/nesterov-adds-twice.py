"""Nesterov's step adds the gradient to the whole velocity: the velocity is multiplied by momentum.

verdict: wrong
"""

REPLACE = {
    "move = g + self.mu * self.v": "move = g + self.v",
}

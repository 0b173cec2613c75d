"""A never moves: both factors are trained.

verdict: wrong
"""

REPLACE = {"        self.A = self.A - learning_rate * dA\n": ""}

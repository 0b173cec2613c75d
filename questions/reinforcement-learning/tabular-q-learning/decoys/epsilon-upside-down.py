"""Explores with probability 1 − ε: ε is the probability of exploring.

verdict: wrong
"""

REPLACE = {"self.rng.random() < self.epsilon": "self.rng.random() >= self.epsilon"}

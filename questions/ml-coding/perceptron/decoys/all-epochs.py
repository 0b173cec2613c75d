"""It goes on when an epoch had no mistake: nothing can change any more, so stop there.

verdict: wrong
"""

REPLACE = {"while not done and self.epochs_ < self.max_epochs:": "while self.epochs_ < self.max_epochs:"}

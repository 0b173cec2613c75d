"""Training goes on for longer than the patience says.

verdict: wrong
"""

REPLACE = {
    "< self.patience": "<= self.patience",
}

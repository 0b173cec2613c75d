"""Takes momentum for the share of the old value: it is that of the new batch.

verdict: wrong
"""

REPLACE = {
    "m = self.momentum": "m = 1 - self.momentum",
}

"""The marks say 1 where a value is known: 1 means missing.

verdict: wrong
"""

REPLACE = {"gaps[:, self.with_gaps].astype": "(~gaps)[:, self.with_gaps].astype"}

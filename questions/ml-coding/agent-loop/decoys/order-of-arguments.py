"""Two calls with the same arguments in another order count as different.

verdict: wrong
"""

REPLACE = {"json.dumps(self.pending, sort_keys=True)": "json.dumps(self.pending)"}

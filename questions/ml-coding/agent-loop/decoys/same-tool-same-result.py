"""Gives the old result for another call of the same tool: the arguments count too.

verdict: wrong
"""

REPLACE = {"self.key = json.dumps(self.pending, sort_keys=True)": "self.key = name"}

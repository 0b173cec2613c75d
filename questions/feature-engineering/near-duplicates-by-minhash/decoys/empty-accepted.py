"""An empty document gets a signature: raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("empty")': "return [PRIME] * len(self.hashes)"}

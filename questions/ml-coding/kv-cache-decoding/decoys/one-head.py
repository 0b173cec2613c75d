"""Ignores the heads: each has a softmax of its own.

verdict: wrong
"""

REPLACE = {"        self.n_heads = n_heads\n": "        self.n_heads = 1\n"}

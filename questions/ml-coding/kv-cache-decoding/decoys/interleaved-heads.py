"""Heads take every n_heads-th column: each has its columns side by side.

verdict: wrong
"""

REPLACE = {"slice(h * size, (h + 1) * size)": "slice(h, None, self.n_heads)"}

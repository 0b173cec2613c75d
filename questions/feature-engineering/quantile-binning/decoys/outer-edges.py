"""The smallest and largest training values are edges too: only inner edges count.

verdict: wrong
"""

REPLACE = {
    "range(1, self.n_bins)": "range(self.n_bins + 1)",
    "if edge > x[0] and edge not in edges": "if edge not in edges",
}

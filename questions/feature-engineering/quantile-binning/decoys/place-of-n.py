"""The quantile q is taken at place qn of the sorted values: the last has place n - 1.

verdict: wrong
"""

REPLACE = {"place = (len(x) - 1) * k / self.n_bins": "place = min(len(x) * k / self.n_bins, len(x) - 1)"}

"""Does not raise for a number of components below 1 or above the smaller size of the table.

verdict: wrong
"""

REPLACE = {'        if self.k < 1 or self.k > min(n, d):\n            raise ValueError("n_components")\n': ""}

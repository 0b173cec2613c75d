"""A token does not see itself: it attends to the earlier ones and to itself.

verdict: wrong
"""

REPLACE = {"np.arange(len(self.K)) > rows": "(np.arange(len(self.K)) >= rows) & (rows > 0)"}

"""Divides the scores by the root of d: it is the root of a head's size.

verdict: wrong
"""

REPLACE = {"/ np.sqrt(size)": "/ np.sqrt(self.d)"}

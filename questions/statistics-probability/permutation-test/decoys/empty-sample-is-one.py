"""An empty sample gives a p-value, where there is nothing to compare: raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("empty sample")': "return 1.0"}

"""Without a positive it returns a number, where recall is undefined: raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("no positive")': "return 0.0"}

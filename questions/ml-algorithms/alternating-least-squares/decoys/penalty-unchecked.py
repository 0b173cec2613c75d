"""A penalty that is not positive is accepted: it raises ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("l2")': "l2 = 1e-9"}

"""A sigma of 0 or less is accepted: it raises ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("sigma")': "sigma = abs(sigma)"}

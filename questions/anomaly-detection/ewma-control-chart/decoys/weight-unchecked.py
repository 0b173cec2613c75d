"""A weight outside (0, 1] is accepted: it raises ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("weight")': "weight = min(max(weight, 0.0), 1.0)"}

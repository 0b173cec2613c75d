"""`fit` accepts no rows, or rows of different lengths: it raises ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("rows differ in length, or there are none")': "pass"}

"""`transform` accepts a row with another number of columns: it raises ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("columns")': "pass"}

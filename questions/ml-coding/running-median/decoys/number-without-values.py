"""The median of no values raises no error: it should raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("no values yet")': "return 0.0"}

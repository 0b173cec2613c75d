"""Without values it returns a number: it should raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("no values yet")': "return 0.0"}

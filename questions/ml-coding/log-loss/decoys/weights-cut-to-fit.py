"""Labels or weights of another number are cut off or ignored, as zip does: raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("lengths differ")': "pass"}

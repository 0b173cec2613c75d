"""If no query has a relevant item it returns zeros, which no system earned: raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("nothing relevant")': "return 0.0, 0.0, 0.0"}

"""A level of 1 or more is read as percent or cut off: raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("bad level")': "level = 0.9"}

"""A group of fewer than two users is accepted, although it has no variance: raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("groups too small")': "return 0.0, 0.0, 0.0"}

"""A negative gap is accepted, and test rows train: raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("bad gap")': "pass"}

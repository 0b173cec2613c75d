"""A negative probability is accepted if the row still sums to 1: raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("negative probability")': "pass"}

"""Lists of different lengths are accepted (zip stops at the shorter one): they raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("lengths differ")': "pass"}

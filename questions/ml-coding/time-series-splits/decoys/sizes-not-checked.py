"""Without a split, or with empty test blocks, it returns something: raise ValueError for sizes below 1.

verdict: wrong
"""

REPLACE = {'raise ValueError("bad sizes")': "return []"}

"""A name that is none of the three is taken as "all": raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("unknown normalize")': 'normalize = "all"'}

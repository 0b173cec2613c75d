"""Rankings without a dict, or dicts without a ranking, are ignored: raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("numbers differ")': "pass"}

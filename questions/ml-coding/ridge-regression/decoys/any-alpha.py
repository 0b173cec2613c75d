"""An α of 0 is taken without a word: only positive ones are allowed, others raise ValueError.

verdict: wrong
"""

REPLACE = {'    if not alpha > 0:\n        raise ValueError("alpha")\n': ""}

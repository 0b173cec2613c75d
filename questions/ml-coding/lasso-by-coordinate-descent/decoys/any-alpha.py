"""An α of 0 or below is taken without a word: it raises ValueError.

verdict: wrong
"""

REPLACE = {'    if not alpha > 0:\n        raise ValueError("alpha")\n': ""}

"""Labels 0 and 1 are taken without a word: anything but −1 and 1 raises ValueError.

verdict: wrong
"""

REPLACE = {'        if set(np.unique(y).tolist()) - {-1, 1}:\n            raise ValueError("labels")\n': ""}

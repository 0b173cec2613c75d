"""The counts come back as floats, as np.zeros makes them: counts are integers.

verdict: wrong
"""

REPLACE = {"(n_classes, n_classes), dtype=int)": "(n_classes, n_classes))"}

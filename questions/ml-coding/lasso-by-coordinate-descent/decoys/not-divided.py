"""The thresholded product is not divided by the feature's mean square, as if that were 1.

verdict: wrong
"""

REPLACE = {"soft(c, threshold) / size[j]": "soft(c, threshold)", "range(20000)": "range(2000)"}

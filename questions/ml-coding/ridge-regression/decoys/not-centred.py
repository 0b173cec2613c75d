"""Far from the origin the sums of squares lose the spread of the features: centre them first.

verdict: passed, not robust
"""

REPLACE = {"start = X.mean(axis=0)": "start = np.zeros(d)"}

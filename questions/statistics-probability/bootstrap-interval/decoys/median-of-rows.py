"""The median of each resample is taken instead of its mean.

verdict: wrong
"""

REPLACE = {"sample.mean()": "np.median(sample)"}

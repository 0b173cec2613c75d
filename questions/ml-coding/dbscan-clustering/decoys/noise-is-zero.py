"""Noise is 0 and the clusters start at 1: noise is −1, and clusters start at 0.

verdict: wrong
"""

REPLACE = {"return np.array(labels)": "return np.array(labels) + 1"}

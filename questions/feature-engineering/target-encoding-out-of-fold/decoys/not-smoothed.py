"""The codes are plain means: rare categories must be pulled towards the mean of all.

verdict: wrong
"""

REPLACE = {"(own.sum() + self.smoothing * mean) / (len(own) + self.smoothing)": "own.mean()"}

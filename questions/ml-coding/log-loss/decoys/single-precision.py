"""The logarithms are taken in float32: compute in float64 whatever the dtype of the probabilities.

verdict: wrong
"""

REPLACE = {"-log(p)": "-float(np.log(np.float32(p)))"}

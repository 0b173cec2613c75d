"""Coefficients above the threshold are kept whole: they are also shrunk by it.

verdict: wrong
"""

REPLACE = {"np.sign(c) * max(abs(c) - threshold, 0.0)": "c if abs(c) > threshold else 0.0"}

"""The end of the series meets its beginning, as with `np.roll` or an unpadded FFT.

verdict: wrong
"""

REPLACE = {"np.dot(d[: n - k], d[k:])": "np.dot(d, np.roll(d, k))"}

"""The mean of a window is still not that of the days until its last one.

verdict: wrong
"""

REPLACE = {
    'np.ones(window) / window, mode="valid")\n': 'np.ones(window) / window, mode="same")[window - 1 :]\n',
}

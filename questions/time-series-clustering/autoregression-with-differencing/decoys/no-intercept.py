"""The regression has no intercept.

verdict: wrong
"""

REPLACE = {"np.r_[1.0, w[t - p : t][::-1]]": "np.r_[0.0, w[t - p : t][::-1]]"}

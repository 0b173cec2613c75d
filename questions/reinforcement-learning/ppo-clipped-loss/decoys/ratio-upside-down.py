"""The ratio is upside down: it is the new probability over the old one.

verdict: wrong
"""

REPLACE = {"np.minimum(new - old, 700.0)": "np.minimum(old - new, 700.0)"}

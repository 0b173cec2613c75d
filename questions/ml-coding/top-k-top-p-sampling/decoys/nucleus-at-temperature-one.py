"""Finds the nucleus before the temperature is applied: temperature comes first.

verdict: wrong
"""

REPLACE = {"np.exp(z[order])\n": "np.exp(z[order] * temperature)\n"}

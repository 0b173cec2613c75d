"""Adds a small number to the deviation, which makes every advantage a little smaller.

verdict: wrong
"""

REPLACE = {"    std[np.ptp(r, axis=1) == 0] = np.inf\n": "    std = std + 1e-4\n"}
VARY = {"1e-4": ["1e-6", "1e-8", "1e-5"]}

"""Asks whether the deviation is 0: where the mean of equal rewards rounds it is 1e-17, and noise comes out.

verdict: passed, not robust
"""

REPLACE = {"np.ptp(r, axis=1) == 0": "std[:, 0] == 0"}

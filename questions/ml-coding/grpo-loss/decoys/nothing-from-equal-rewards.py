"""Equal rewards give 0/0: such a group has no signal, and its advantages are 0.

verdict: wrong
"""

REPLACE = {"    std[np.ptp(r, axis=1) == 0] = np.inf\n": ""}

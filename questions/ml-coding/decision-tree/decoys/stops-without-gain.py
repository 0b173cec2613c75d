"""Stops where no split lowers the error at once: an XOR is then never learned, though two levels solve it.

verdict: wrong
"""

REPLACE = {"best, cut = -np.inf, None": "best, cut = 1e-12 * (r @ r), None"}

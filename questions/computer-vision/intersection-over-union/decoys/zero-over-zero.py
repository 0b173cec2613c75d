"""Two boxes without area give NaN, 0 divided by 0: their IoU is 0.

verdict: wrong
"""

REPLACE = {"            if union > 0:\n    ": '            with np.errstate(all="ignore"):\n    '}

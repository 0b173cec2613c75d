"""An x that is the same for everybody gives NaN, 0 divided by 0: theta is 0 then.

verdict: wrong
"""

REPLACE = {"if np.ptp(x) == 0:": "if False:"}

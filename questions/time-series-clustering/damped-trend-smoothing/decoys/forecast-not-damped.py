"""The forecast adds the whole trend at every step: it is damped there too.

verdict: wrong
"""

REPLACE = {"damp += phi**h": "damp += 1"}

"""The old trend enters the new one as it is: it is damped there as well.

verdict: wrong
"""

REPLACE = {"(1 - beta) * step": "(1 - beta) * trend"}

"""Takes the exponential of the summed loss: divide by the number of scored tokens first.

verdict: wrong
"""

REPLACE = {"-total / count": "-total"}

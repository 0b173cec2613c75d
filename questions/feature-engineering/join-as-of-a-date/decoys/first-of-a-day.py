"""Of two readings of one day the first in the table wins: the later one corrects it.

verdict: wrong
"""

REPLACE = {"for key, day, value in zip(*readings):": "for key, day, value in reversed(list(zip(*readings))):"}

"""The distance is divided by the MAD itself: the unit is 1.4826 times the MAD.

verdict: wrong
"""

REPLACE = {"0.6745 * (v - centre)": "(v - centre)"}

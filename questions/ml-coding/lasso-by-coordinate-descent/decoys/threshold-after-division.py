"""The threshold is applied after the division by the mean square: threshold first, then divide.

verdict: wrong
"""

REPLACE = {"soft(c, threshold) / size[j]": "soft(c / size[j], threshold)"}

"""It is the Dice coefficient, twice the intersection over the sum of the areas, and not the IoU.

verdict: wrong
"""

REPLACE = {"shared / union": "2 * shared / (area_p + area_q)"}

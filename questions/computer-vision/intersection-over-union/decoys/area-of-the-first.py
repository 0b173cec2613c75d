"""The intersection is divided by the area of the box of a, as if nothing of b lay outside it.

verdict: wrong
"""

REPLACE = {"area_p + area_q - shared": "area_p"}

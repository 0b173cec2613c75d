"""The union is too large, as when the intersection counts twice in the sum of both areas.

verdict: wrong
"""

REPLACE = {"area_p + area_q - shared": "area_p + area_q"}

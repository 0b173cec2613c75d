"""The union is the sum of both areas, in which the intersection counts twice: subtract it once.

verdict: wrong
"""

REPLACE = {"area_p + area_q - shared": "area_p + area_q"}

"""The overlap is not divided by the union of the two boxes, as when the smaller area takes its place.

verdict: wrong
"""

REPLACE = {"area_p + area_q - shared": "min(area_p, area_q)"}

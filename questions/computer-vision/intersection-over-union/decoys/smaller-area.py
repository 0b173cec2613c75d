"""The intersection is divided by the smaller area instead of the union.

verdict: wrong
"""

REPLACE = {"area_p + area_q - shared": "min(area_p, area_q)"}

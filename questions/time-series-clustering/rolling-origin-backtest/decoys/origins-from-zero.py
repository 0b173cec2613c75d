"""Origins are numbered as places from 0: an origin is the number of values known there.

verdict: wrong
"""

REPLACE = {"origins.append(origin)": "origins.append(origin - first)"}

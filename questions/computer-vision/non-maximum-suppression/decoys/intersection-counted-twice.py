"""The union is the sum of both areas, in which the intersection counts twice.

verdict: wrong
"""

REPLACE = {"(q[2] - q[0]) * (q[3] - q[1]) - shared": "(q[2] - q[0]) * (q[3] - q[1])"}

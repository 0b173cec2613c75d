"""The overlap is divided by the smaller of the two areas and not by the union.

verdict: wrong
"""

REPLACE = {
    "(p[2] - p[0]) * (p[3] - p[1]) + (q[2] - q[0]) * (q[3] - q[1]) - shared": "min((p[2] - p[0]) * (p[3] - p[1]), (q[2] - q[0]) * (q[3] - q[1]))",
}

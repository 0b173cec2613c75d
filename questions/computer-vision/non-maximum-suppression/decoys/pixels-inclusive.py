"""One is added to every side, as for inclusive pixels: corners are points here.

verdict: wrong
"""

REPLACE = {
    "max(min(p[2], q[2]) - max(p[0], q[0]), 0)": "max(min(p[2], q[2]) - max(p[0], q[0]) + 1, 0)",
    "max(min(p[3], q[3]) - max(p[1], q[1]), 0)": "max(min(p[3], q[3]) - max(p[1], q[1]) + 1, 0)",
    "(p[2] - p[0]) * (p[3] - p[1])": "(p[2] - p[0] + 1) * (p[3] - p[1] + 1)",
    "(q[2] - q[0]) * (q[3] - q[1])": "(q[2] - q[0] + 1) * (q[3] - q[1] + 1)",
}

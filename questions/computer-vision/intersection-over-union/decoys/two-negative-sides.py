"""Sides are not cut off at 0, and two negative ones make a positive intersection of boxes that do not meet.

verdict: wrong
"""

REPLACE = {
    "w = max(min(p[2], q[2]) - max(p[0], q[0]), 0)": "w = min(p[2], q[2]) - max(p[0], q[0])",
    "h = max(min(p[3], q[3]) - max(p[1], q[1]), 0)": "h = min(p[3], q[3]) - max(p[1], q[1])",
    "shared = w * h": "shared = max(w * h, 0)",
}

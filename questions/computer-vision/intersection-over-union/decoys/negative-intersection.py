"""The product of the sides is cut off nowhere, so that boxes beside each other get a negative IoU.

verdict: wrong
"""

REPLACE = {
    "w = max(min(p[2], q[2]) - max(p[0], q[0]), 0)": "w = min(p[2], q[2]) - max(p[0], q[0])",
    "h = max(min(p[3], q[3]) - max(p[1], q[1]), 0)": "h = min(p[3], q[3]) - max(p[1], q[1])",
    "shared = w * h": "shared = w * h if w > 0 or h > 0 else 0",
}

"""The overlap of boxes that miss each other in x and in y counts, as the product of two negative sides.

verdict: wrong
"""

REPLACE = {
    "w = max(min(p[2], q[2]) - max(p[0], q[0]), 0)": "w = min(p[2], q[2]) - max(p[0], q[0])",
    "h = max(min(p[3], q[3]) - max(p[1], q[1]), 0)": "h = min(p[3], q[3]) - max(p[1], q[1])",
    "shared = w * h": "shared = max(w * h, 0)",
}

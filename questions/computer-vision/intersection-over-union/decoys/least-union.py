"""A union below a small number counts as that number, which lowers the IoU of the smallest boxes.

verdict: passed, not robust
"""

REPLACE = {"shared / union": "shared / max(union, 1e-12)"}

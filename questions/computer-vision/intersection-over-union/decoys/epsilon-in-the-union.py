"""An epsilon is added to the union, which lowers the IoU of small boxes: treat a union of 0 apart.

verdict: wrong
"""

REPLACE = {"shared / union": "shared / (union + 1e-6)"}
VARY = {"1e-6": ["1e-7", "1e-8", "1e-9"]}

"""A box whose IoU is exactly the threshold is suppressed: only more than the threshold does that.

verdict: wrong
"""

REPLACE = {"iou(rows[i], rows[j]) > threshold": "iou(rows[i], rows[j]) >= threshold"}

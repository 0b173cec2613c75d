"""Of several best thresholds the smallest is picked.

verdict: wrong
"""

REPLACE = {
    "labels, t), t)": "labels, t), -t)",
}

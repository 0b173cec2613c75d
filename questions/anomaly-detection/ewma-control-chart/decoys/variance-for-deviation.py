"""The width is multiplied by the variance: limits are in standard deviations, its root.

verdict: wrong
"""

REPLACE = {"width * math.sqrt(variance)": "width * variance"}

"""Does not raise for an eps or a min_points of 0 or below.

verdict: wrong
"""

REPLACE = {
    '    if not eps > 0:\n        raise ValueError("eps")\n': "",
    '    if not min_points >= 1:\n        raise ValueError("min_points")\n': "",
}

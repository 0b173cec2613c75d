"""Bins that hold nothing stand in the table.

verdict: wrong
"""

REPLACE = {
    ("    for i in sorted(members):\n        ps, ys = zip(*members[i])\n"): (
        "    for i in range(bins):\n        ps, ys = zip(*members[i]) if members[i] else ((0.0,), (0,))\n"
    ),
}

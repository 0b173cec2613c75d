"""Only divisions with a difference on one side count: a two-sided test counts both directions.

verdict: wrong
"""

REPLACE = {
    "observed = abs(b.mean() - a.mean())": "observed = b.mean() - a.mean()",
    "d = abs(new_b.mean() - new_a.mean())": "d = new_b.mean() - new_a.mean()",
}

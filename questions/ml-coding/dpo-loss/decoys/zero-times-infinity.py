"""Multiplies by the mask, which makes NaN of an infinite log-probability at a masked place: select instead.

verdict: passed, not robust
"""

REPLACE = {
    "    policy[~mask] = 0.0\n    reference[~mask] = 0.0\n": """\
    policy, reference = policy * mask, reference * mask
"""
}

"""Tokens that are not scored enter the count, so the mean comes out too small.

verdict: wrong
"""

REPLACE = {
    """\
            if log_prob is None:
                continue
            total += log_prob
            count += 1
""": """\
            total += log_prob or 0.0
            count += 1
"""
}

"""The percentiles are reflected at the mean, which is the basic interval: return the percentiles themselves.

verdict: wrong
"""

REPLACE = {
    "return float(low), float(high)": "return tuple(float(2 * values.mean() - end) for end in (high, low))"
}

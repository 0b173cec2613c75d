"""The interval is shrunk by the root of the number of users, although means were resampled already.

verdict: wrong
"""

REPLACE = {
    "return float(low), float(high)": """\
centre = values.mean()
    low, high = centre + (low - centre) / np.sqrt(m), centre + (high - centre) / np.sqrt(m)
    return float(low), float(high)""",
}

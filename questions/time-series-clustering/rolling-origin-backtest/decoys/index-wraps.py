"""A first origin smaller than a season is accepted, where negative indices read the end of the series.

verdict: wrong
"""

REPLACE = {
    'raise ValueError("no season yet")': "pass",
    "known[h % season]": "y[origin - season + h % season]",
}

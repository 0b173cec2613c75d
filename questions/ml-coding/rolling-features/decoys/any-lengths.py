"""Takes lists of different lengths: it should raise ValueError.

verdict: wrong
"""

REPLACE = {
    """    if len(times) != len(amounts):
        raise ValueError("one amount for each time")
""": "    times = times[: len(amounts)]\n",
}

"""Pairs count from 1, so that the first one turns too slowly: they count from 0.

verdict: wrong
"""

REPLACE = {
    "np.arange(d // 2)": "np.arange(1, d // 2 + 1)",
}

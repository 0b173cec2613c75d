"""Drops the token that crosses the line of `top_p`: the kept ones must reach it.

verdict: wrong
"""

REPLACE = {
    "np.concatenate([[0.0], np.cumsum(probs)[:-1]])": "np.cumsum(probs)",
    "order[total >= top_p]": "order[1:][total[1:] > top_p]",
}

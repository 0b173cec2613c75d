"""The tokens that are kept are still not as many as reach `top_p`.

verdict: wrong
"""

REPLACE = {
    "np.cumsum(descending) - descending": "np.cumsum(descending)",
}

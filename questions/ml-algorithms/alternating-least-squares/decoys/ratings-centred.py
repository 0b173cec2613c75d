"""The mean of all ratings is subtracted: the ratings are factorized as they are.

verdict: wrong
"""

REPLACE = {
    "    for sweep in": """\
    ratings = ratings - np.mean(ratings)
    for sweep in"""
}

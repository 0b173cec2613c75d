"""A cluster without points, as duplicates give, gets the mean of nothing, NaN: keep its centroid.

verdict: wrong
"""

REPLACE = {
    """\
            if (labels == j).any():
                centroids[j] = X[labels == j].mean(axis=0)
""": """\
            centroids[j] = X[labels == j].mean(axis=0)
"""
}

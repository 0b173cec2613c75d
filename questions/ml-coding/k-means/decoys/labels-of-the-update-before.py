"""When max_iter ends the run, the labels belong to the centroids before the last update: assign once more.

verdict: wrong
"""

REPLACE = {"return centroids, labels": "return centroids, before"}

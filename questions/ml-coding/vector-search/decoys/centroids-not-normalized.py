"""Centroids keep their length, so that long ones draw vectors and queries: divide them by it, too.

verdict: wrong
"""

REPLACE = {
    "self.C = unit(np.array(centroids, dtype=np.float64))": "self.C = np.array(centroids, dtype=np.float64)"
}

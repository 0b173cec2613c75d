"""Vectors keep their length, so that long ones come first: cosine similarity asks for the direction.

verdict: wrong
"""

REPLACE = {
    "self.V = unit(np.array(vectors, dtype=np.float64))": "self.V = np.array(vectors, dtype=np.float64)"
}

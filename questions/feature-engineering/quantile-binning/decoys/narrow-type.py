"""Edges are computed in the dtype that came in, where differences overflow or lose digits: use float64.

verdict: wrong
"""

REPLACE = {
    "np.sort(np.asarray(x, dtype=float))": "np.sort(x)",
    "edge += (place - low) * (x": "edge = edge + np.float32(place - low) * (x",
    "self.edges_ = np.array(edges)": "self.edges_ = np.array(edges, dtype=float)",
}

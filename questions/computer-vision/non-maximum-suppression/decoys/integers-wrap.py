"""Areas are computed in the integer dtype of the boxes, where they wrap: convert to float64 first.

verdict: wrong
"""

REPLACE = {
    "np.array(boxes, dtype=float).tolist()": "list(boxes)",
    "return shared / union": "return float(shared) / (float(union) or 1.0)",
}

"""Ratings or factors in float32 are computed in float32, where digits are lost.

verdict: wrong
"""

REPLACE = {
    "V = np.array(V, dtype=float)": "V = np.array(V, dtype=np.float32 if V.dtype == np.float32 else float)",
    "U = np.zeros((n_users, k))": "U = np.zeros((n_users, k), V.dtype)",
    "    return U, V": "    return U.astype(float), V.astype(float)",
}

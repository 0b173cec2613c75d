"""The users are solved once more at the end: a sweep ends with the items.

verdict: wrong
"""

REPLACE = {
    "    return U, V": """\
    for i in range(n_users):
        A = V[items[users == i]]
        U[i] = np.linalg.solve(A.T @ A + l2 * np.eye(k), A.T @ ratings[users == i].astype(float))
    return U, V"""
}

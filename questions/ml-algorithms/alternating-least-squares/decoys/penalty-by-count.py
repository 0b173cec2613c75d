"""The penalty is multiplied by the number of ratings of the row: it is the same for every row.

verdict: wrong
"""

REPLACE = {
    "U[i] = np.linalg.solve(A.T @ A + l2 *": "U[i] = np.linalg.solve(A.T @ A + l2 * max(len(A), 1) *",
    "V[j] = np.linalg.solve(A.T @ A + l2 *": "V[j] = np.linalg.solve(A.T @ A + l2 * max(len(A), 1) *",
}

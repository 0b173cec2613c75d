"""Each row takes a gradient step: it must become the exact minimiser.

verdict: wrong
"""

REPLACE = {
    "U[i] = np.linalg.solve(A.T @ A + l2 * np.eye(k), A.T @ r)": """\
U[i] += 0.1 * (A.T @ (r - A @ U[i]) - l2 * U[i])""",
    "V[j] = np.linalg.solve(A.T @ A + l2 * np.eye(k), A.T @ r)": """\
V[j] += 0.1 * (A.T @ (r - A @ V[j]) - l2 * V[j])""",
}

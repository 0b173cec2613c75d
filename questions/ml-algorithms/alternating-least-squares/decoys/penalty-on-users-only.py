"""The items are solved without a penalty: it holds for both.

verdict: wrong
"""

REPLACE = {
    "V[j] = np.linalg.solve(A.T @ A + l2 * np.eye(k)": "V[j] = np.linalg.solve(A.T @ A + 1e-12 * np.eye(k)"
}

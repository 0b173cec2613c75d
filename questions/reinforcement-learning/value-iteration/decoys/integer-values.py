"""Values keep the integer dtype of the rewards, and are truncated.

verdict: wrong
"""

REPLACE = {
    "    P, R = np.asarray(P, dtype=float), np.asarray(R, dtype=float)\n": "",
    "np.zeros(n_states)": "np.zeros_like(R[:, 0])",
}

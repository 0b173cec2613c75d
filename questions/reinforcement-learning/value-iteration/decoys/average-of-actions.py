"""Averages over the actions, which values the policy that acts by chance: take the best action.

verdict: wrong
"""

REPLACE = {
    "            best = -np.inf\n": "            best = 0.0\n",
    "best = max(best, R[s, a] + gamma * P[s, a].dot(old))": (
        "best += (R[s, a] + gamma * P[s, a].dot(old)) / n_actions"
    ),
}

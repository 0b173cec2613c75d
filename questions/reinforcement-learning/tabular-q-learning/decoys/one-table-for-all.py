"""The table belongs to the class: two agents write into the same one.

verdict: wrong
"""

REPLACE = {
    "class QLearner:\n": "class QLearner:\n    tables = {}\n\n",
    "self.Q = np.zeros((n_states, n_actions), dtype=float)": (
        "self.Q = self.tables.setdefault((n_states, n_actions, alpha, gamma, epsilon), "
        "np.zeros((n_states, n_actions)))"
    ),
}

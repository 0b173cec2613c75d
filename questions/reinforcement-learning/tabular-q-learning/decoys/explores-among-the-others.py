"""Exploring never draws the best action: it draws from all of them.

verdict: wrong
"""

REPLACE = {
    "            return int(self.rng.integers(self.n_actions))\n": """\
            others = np.flatnonzero(self.Q[state] < np.max(self.Q[state]))
            if len(others):
                return int(self.rng.choice(others))
            return int(self.rng.integers(self.n_actions))
"""
}

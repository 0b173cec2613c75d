"""Adds the next state's value after termination too: nothing follows it.

verdict: wrong
"""

REPLACE = {
    """\
        if not terminated:
            target += self.gamma * np.max(self.Q[next_state])
""": """\
        target += self.gamma * np.max(self.Q[next_state])
"""
}

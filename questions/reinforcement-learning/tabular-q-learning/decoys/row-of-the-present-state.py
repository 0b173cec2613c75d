"""The target takes the best value of the present state: it is that of the next one.

verdict: wrong
"""

REPLACE = {"np.max(self.Q[next_state])": "np.max(self.Q[state])"}

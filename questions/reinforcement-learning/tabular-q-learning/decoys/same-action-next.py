"""The target takes the same action in the next state: Q-learning takes the best one there.

verdict: wrong
"""

REPLACE = {"np.max(self.Q[next_state])": "self.Q[next_state, action]"}

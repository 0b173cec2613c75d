"""The target takes the mean over the next state's actions: Q-learning takes the best.

verdict: wrong
"""

REPLACE = {"self.gamma * np.max(self.Q[next_state])": "self.gamma * np.mean(self.Q[next_state])"}

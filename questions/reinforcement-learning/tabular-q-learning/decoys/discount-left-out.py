"""The next state's value is not discounted by gamma.

verdict: wrong
"""

REPLACE = {"self.gamma * np.max(": "np.max("}

"""The running variance begins at 0: it begins at 1.

verdict: wrong
"""

REPLACE = {
    "self.running_var_ = np.ones_like": "self.running_var_ = np.zeros_like",
}

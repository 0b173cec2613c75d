"""Adds eps to the deviation: it belongs to the variance, inside the root.

verdict: wrong
"""

REPLACE = {
    "std = np.sqrt(var + self.eps)": "std = np.sqrt(var) + self.eps",
    "np.sqrt(self.running_var_ + self.eps)": "np.sqrt(self.running_var_) + self.eps",
}

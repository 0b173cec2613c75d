"""RMSProp divides by the mean of the square itself: take its root.

verdict: wrong
"""

REPLACE = {
    "np.sqrt(self.s) + self.eps": "self.s + self.eps",
}

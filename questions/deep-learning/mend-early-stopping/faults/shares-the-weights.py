"""What comes back are still not the weights as they were after the best epoch.

verdict: wrong
"""

REPLACE = {
    "self.weights.copy()": "self.weights",
}

"""The running estimates move in evaluation too.

verdict: wrong
"""

REPLACE = {
    ("        if not training:\n            scale"): (
        "        if not training:\n            self.running_mean = X.mean(0)\n            scale"
    ),
}

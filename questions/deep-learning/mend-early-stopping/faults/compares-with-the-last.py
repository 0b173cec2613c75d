"""An epoch still counts as the best one though an earlier one was better.

verdict: wrong
"""

REPLACE = {
    ("            self.waited += 1\n        return"): (
        "            self.waited += 1\n        self.best_loss = loss\n        return"
    ),
}

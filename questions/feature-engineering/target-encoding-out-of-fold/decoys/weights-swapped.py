"""The weights are swapped, so that rare categories are trusted most.

verdict: wrong
"""

REPLACE = {
    "(own.sum() + self.smoothing * mean) / (len(own) + self.smoothing)": """(
                self.smoothing * own.mean() + len(own) * mean
            ) / (len(own) + self.smoothing)"""
}

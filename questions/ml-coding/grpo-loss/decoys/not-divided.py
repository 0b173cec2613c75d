"""Subtracts the mean and does not divide by the deviation.

verdict: wrong
"""

REPLACE = {"advantages = (r - mean) / std": "advantages = r - mean"}

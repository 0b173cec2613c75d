"""Every bin that is not empty weighs the same: weight it by its number of examples.

verdict: wrong
"""

REPLACE = {
    "    error = 0.0": "    error, bins = 0.0, 0",
    "abs(predicted - share) * inside.sum()": "abs(predicted - share)\n        bins += 1",
    "error / len(p)": "error / bins",
}

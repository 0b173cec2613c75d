"""The largest error of a bin is returned, which is the maximum calibration error: take the weighted mean.

verdict: wrong
"""

REPLACE = {
    "error += abs(predicted - share) * inside.sum()": "error = max(error, abs(predicted - share) * len(p))",
}

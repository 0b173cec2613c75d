"""Bins above their share and bins below it cancel: take the absolute value of each bin's difference.

verdict: wrong
"""

REPLACE = {
    "abs(predicted - share)": "(predicted - share)",
    "float(error / len(p))": "abs(float(error / len(p)))",
}

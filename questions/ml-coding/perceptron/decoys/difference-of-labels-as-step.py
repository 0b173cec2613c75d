"""The correction is multiplied by the label minus the predicted one, which is 2 or −2: the step is 1.

verdict: wrong
"""

REPLACE = {
    "float(y[i]) * rows[i]": "(float(y[i]) - (1 if score >= 0 else -1)) * rows[i]",
    "y[i] * score <= 0": "y[i] != (1 if score >= 0 else -1)",
}

"""The spread is divided by the number of repeats and not by one less.

verdict: wrong
"""

REPLACE = {
    "np.std(errors, ddof=1)": "np.std(errors)",
}

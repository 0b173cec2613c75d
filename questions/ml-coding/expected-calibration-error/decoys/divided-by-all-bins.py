"""The errors are averaged over all bins, the empty ones included: weight each by its number of examples.

verdict: wrong
"""

REPLACE = {
    "abs(predicted - share) * inside.sum()": "abs(predicted - share)",
    "error / len(p)": "error / n_bins",
}

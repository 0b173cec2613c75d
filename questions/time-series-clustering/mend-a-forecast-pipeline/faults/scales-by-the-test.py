"""The error is still not in units of the naive error of the days before.

verdict: wrong
"""

REPLACE = {
    "naive_error(known[:-n_test], target[:-n_test])": "naive_error(known[-n_test:], target[-n_test:])",
}

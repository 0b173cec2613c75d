"""A forecast is still not paired with the day that is `horizon` days later.

verdict: wrong
"""

REPLACE = {
    "[window - 1 + horizon :]": "[window:]",
}

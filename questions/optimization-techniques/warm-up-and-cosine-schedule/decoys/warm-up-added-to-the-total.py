"""The fall takes `total` steps of its own and ends late: the warm-up is part of the total.

verdict: wrong
"""

REPLACE = {
    "(step - warmup) / (total - warmup)": "(step - warmup) / total",
}

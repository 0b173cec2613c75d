"""Runs on over the padding, so that a short row's last states depend on it.

verdict: wrong
"""

REPLACE = {
    "steps = int(lengths[row])": "steps = n",
}

"""The gradient is divided by the length of the first axis: the mean is over all entries.

verdict: wrong
"""

REPLACE = {
    "dz / z.size": "dz / len(z)",
}

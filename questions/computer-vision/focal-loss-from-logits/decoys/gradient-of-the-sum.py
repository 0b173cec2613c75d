"""The gradient is that of the sum: the mean divides it by the number of entries.

verdict: wrong
"""

REPLACE = {
    "dz / z.size": "dz",
}

"""The p-value is still wrong in one of the two directions.

verdict: wrong
"""

REPLACE = {
    "    return erfc(abs(z) / sqrt(2))": "    return erfc(z / sqrt(2)) / 2",
}

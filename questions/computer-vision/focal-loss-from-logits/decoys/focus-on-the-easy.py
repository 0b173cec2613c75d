"""The factor is a power of the probability of the true class, so easy entries weigh most: take 1 minus it.

verdict: wrong
"""

REPLACE = {
    "factor = r**gamma": "factor = q**gamma",
}

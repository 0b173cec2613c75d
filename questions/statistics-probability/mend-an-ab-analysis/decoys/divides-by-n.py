"""The variances are divided by the number of users, not by one less.

verdict: wrong
"""

REPLACE = {
    "import NormalDist, fmean, variance": "import NormalDist, fmean, pvariance",
    "variance(a) / len(a), variance(b)": "pvariance(a) / len(a), pvariance(b)",
}

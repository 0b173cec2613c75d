"""The interval is the mean plus and minus a multiple of the spread: take percentiles of the resampled means.

verdict: wrong
"""

REPLACE = {
    "    low, high =": """\
    z = NormalDist().inv_cdf(1 - tail) * np.std(means)
    return float(values.mean() - z), float(values.mean() + z)
    low, high =""",
    "import numpy as np\n": "from statistics import NormalDist\n\nimport numpy as np\n",
}

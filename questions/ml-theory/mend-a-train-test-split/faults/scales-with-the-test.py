"""The features are still not scaled by the training scans, each counted once.

verdict: wrong
"""

REPLACE = {
    "    scaled = standardised(X, train)\n": "    scaled = standardised(X, np.arange(len(X)))\n",
}

"""A training row is still not encoded from the rows of other folds alone.

verdict: wrong
"""

REPLACE = {
    "        table = count(train[others], y[others])\n": "        table = count(train, y)\n",
}

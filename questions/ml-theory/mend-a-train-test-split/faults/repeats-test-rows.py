"""Scans of the test set still do not stand there once each.

verdict: wrong
"""

REPLACE = {
    "    train = balanced(train, y)\n": "    train, test = balanced(train, y), balanced(test, y)\n",
}

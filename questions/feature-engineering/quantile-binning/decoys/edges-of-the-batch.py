"""`transform` takes the quantiles of the batch: the edges are those of training.

verdict: wrong
"""

REPLACE = {
    "        return (x[:, None]": "        if len(x):\n            self.fit(x)\n        return (x[:, None]"
}

"""`transform` takes the document frequencies of the batch: they are those of training.

verdict: wrong
"""

REPLACE = {
    "        vectors = []\n": "        vectors = []\n        if documents:\n            self.fit(documents)\n"
}

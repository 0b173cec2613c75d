"""The k most similar come in rising order: the best is first.

verdict: wrong
"""

REPLACE = {"np.argsort(scores)[::-1][:k]": "np.argsort(scores)[-k:]"}

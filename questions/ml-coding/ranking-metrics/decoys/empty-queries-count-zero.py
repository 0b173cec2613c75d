"""A query without relevant items enters the means: leave it out.

verdict: wrong
"""

REPLACE = {"    n = len(ndcgs)\n    if n == 0:": "    n = len(gains)\n    if not ndcgs:"}

"""Each rise of recall is multiplied by the precision before it: take the precision at that threshold.

verdict: wrong
"""

REPLACE = {"zip(precisions, recalls):": "zip([1.0, *precisions], recalls):"}

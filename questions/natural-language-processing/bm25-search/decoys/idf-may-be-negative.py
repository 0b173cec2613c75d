"""The idf is the older one, negative for terms in over half of the documents: add 1 inside the logarithm.

verdict: wrong
"""

REPLACE = {"math.log(1 + (self.n": "math.log((self.n"}

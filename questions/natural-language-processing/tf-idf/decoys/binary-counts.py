"""A term weighs the same however often it occurs: multiply by its count.

verdict: wrong
"""

REPLACE = {"weights.get(term, 0) + self.idf_[term]": "self.idf_[term]"}

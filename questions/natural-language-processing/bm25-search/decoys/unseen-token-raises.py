"""A token that no document has raises KeyError: it adds nothing.

verdict: crashed
"""

REPLACE = {"self.postings.get(term, {})": "self.postings[term]"}

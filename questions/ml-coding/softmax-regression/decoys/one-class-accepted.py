"""A single class is fitted without a word: it raises ValueError.

verdict: wrong
"""

REPLACE = {"self.classes_.size == 1": "False"}

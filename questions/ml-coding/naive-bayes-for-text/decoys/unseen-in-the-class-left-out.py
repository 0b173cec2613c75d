"""A word that the class never had is left out for that class: its count is 0, and smoothed.

verdict: wrong
"""

REPLACE = {"if word not in self.vocabulary:": "if word not in counts:"}

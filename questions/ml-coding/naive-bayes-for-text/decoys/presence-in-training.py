"""A word counts once per training document, however often it stands there: every occurrence counts.

verdict: wrong
"""

REPLACE = {"            for word in words:": "            for word in set(words):"}

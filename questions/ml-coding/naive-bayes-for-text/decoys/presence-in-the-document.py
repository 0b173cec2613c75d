"""A repeated word of the document to classify counts once: every occurrence counts.

verdict: wrong
"""

REPLACE = {"            for word in document:": "            for word in set(document):"}

"""A token that the query repeats counts once: it counts each time.

verdict: wrong
"""

REPLACE = {"for term in query:": "for term in dict.fromkeys(query):"}

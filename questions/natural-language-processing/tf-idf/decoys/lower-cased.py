"""Tokens are lower-cased: "A" and "a" are two terms.

verdict: wrong
"""

REPLACE = {
    "for term in set(document):": "for term in set(map(str.lower, document)):",
    "for term in document:": "for term in map(str.lower, document):",
}

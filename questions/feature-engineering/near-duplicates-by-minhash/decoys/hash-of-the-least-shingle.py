"""The least shingle is hashed: hash all of them, and take the least hash.

verdict: wrong
"""

REPLACE = {"min((a * x + b) % PRIME for x in document)": "(a * min(document) + b) % PRIME"}

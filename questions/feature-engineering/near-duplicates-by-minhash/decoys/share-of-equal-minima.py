"""The similarity is estimated from the signatures: compute it from the documents.

verdict: wrong
"""

REPLACE = {
    "common = len(sets[i] & sets[j])\n": """\
minima = list(zip(self.signature(documents[i]), self.signature(documents[j])))
""",
    "common / (len(sets[i]) + len(sets[j]) - common)": "sum(a == b for a, b in minima) / len(minima)",
}

"""Precision and recall are swapped: precision is what divides by how often a class is predicted.

verdict: wrong
"""

REPLACE = {
    "hits[c] / predicted[c] if predicted[c]": "hits[c] / actual[c] if actual[c]",
    "hits[c] / actual[c] if actual[c]": "hits[c] / predicted[c] if predicted[c]",
}

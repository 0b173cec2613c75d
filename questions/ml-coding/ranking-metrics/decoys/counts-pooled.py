"""Hits and relevant items are added up over queries before they are divided: every query has the same weight.

verdict: wrong
"""

REPLACE = {
    "recalls.append(hits / len(grades))": "recalls.append(hits)",
    "sum(recalls) / n": "sum(recalls) / sum(map(len, gains))",
}

"""The ideal ranking lists only items that were retrieved: it lists all relevant ones.

verdict: wrong
"""

REPLACE = {
    "grades.values(), reverse=True": "[grades.get(item, 0) for item in ranking], reverse=True",
    "dcg / idcg": "dcg / idcg if idcg else 0.0",
}

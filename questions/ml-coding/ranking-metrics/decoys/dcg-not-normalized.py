"""The discounted gain is not divided by that of the ideal ranking.

verdict: wrong
"""

REPLACE = {"dcg / idcg": "dcg"}

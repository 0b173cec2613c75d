"""Equal values share the worst of their ranks: they share the best.

verdict: wrong
"""

REPLACE = {"ranks[key].setdefault(value, place)": "ranks[key][value] = place"}

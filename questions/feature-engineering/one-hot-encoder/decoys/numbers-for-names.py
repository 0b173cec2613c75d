"""Each column gives the number of the category, not a 0/1 column for each.

verdict: wrong
"""

REPLACE = {"line.extend(block)": "line.append(place.get(value, -1))"}

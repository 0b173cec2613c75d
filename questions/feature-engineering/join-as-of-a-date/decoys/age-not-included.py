"""A reading exactly `max_age` days old is left out: it still counts.

verdict: wrong
"""

REPLACE = {"day - when <= max_age": "day - when < max_age"}

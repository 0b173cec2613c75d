"""A value of 0 is lost, as it counts as false: compare with None.

verdict: wrong
"""

REPLACE = {"value if day - when <= max_age else None": "(day - when <= max_age and value) or None"}

"""Readings of any age are used: older than `max_age` days they do not count.

verdict: wrong
"""

REPLACE = {" if day - when <= max_age else None": ""}

"""The interval is too narrow, as when a user who is drawn twice counts once: all of the rows come twice then.

verdict: wrong
"""

REPLACE = {"for name in drawn])": "for name in set(drawn)])"}

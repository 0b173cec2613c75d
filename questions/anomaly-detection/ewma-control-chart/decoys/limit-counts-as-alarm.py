"""An average exactly on the limit is an alarm: it must be beyond.

verdict: wrong
"""

REPLACE = {"> limit": ">= limit"}

"""The first season of the series is repeated: the last known one is meant.

verdict: wrong
"""

REPLACE = {"known[h % season]": "y[(origin + h) % season]"}

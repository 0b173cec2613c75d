"""The latest reading of the key is used whatever its day: it must be earlier than the event.

verdict: wrong
"""

REPLACE = {"bisect_left(days.get(key, []), day) - 1": "len(days.get(key, [])) - 1"}

"""Takes time like events times readings, as a scan of all readings for each event does: sort once and bisect.

verdict: too_slow
"""

REPLACE = {"bisect_left(days.get(key, []), day) - 1": "sum(d < day for d in days.get(key, [])) - 1"}

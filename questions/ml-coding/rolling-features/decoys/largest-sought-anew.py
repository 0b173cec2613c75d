"""Takes time like events times window, as looking through the window does: keep a falling queue.

verdict: too_slow
"""

REPLACE = {"amounts[peaks[0]] if peaks else None": "max(amounts[first:last], default=None)"}

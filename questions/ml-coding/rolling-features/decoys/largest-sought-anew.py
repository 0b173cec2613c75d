"""Takes time like n² where windows grow, as seeking anew among earlier events does: keep a falling queue.

verdict: too_slow
"""

REPLACE = {"amounts[peaks[0]] if peaks else None": "max(amounts[first:last], default=None)"}

"""Takes time like events times window, as looking through the window does: keep a falling queue.

verdict: too_slow
"""

REPLACE = {
    "events[peaks[0]][1] if peaks else None": "max((one[1] for one in events[first:last]), default=None)"
}

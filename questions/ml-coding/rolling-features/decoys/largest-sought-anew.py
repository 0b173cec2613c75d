"""Looks through the whole window at every event: right, but quadratic. Keep a falling queue of amounts.

verdict: too_slow
"""

REPLACE = {
    "events[peaks[0]][1] if peaks else None": "max((one[1] for one in events[first:last]), default=None)"
}

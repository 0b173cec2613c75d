"""The largest amount never leaves the window: it goes with its event.

verdict: wrong
"""

REPLACE = {
    """            if peaks[0] == first:
                peaks.popleft()
""": "",
}

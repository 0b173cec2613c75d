"""The results stand in the order of the days: they stand in the order of the events.

verdict: wrong
"""

REPLACE = {
    "for key, day in zip(*events):": "for key, day in sorted(zip(*events), key=lambda event: event[1]):"
}

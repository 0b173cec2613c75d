"""Readings of other keys are used: the key must be the same.

verdict: wrong
"""

REPLACE = {
    "    for key, day, value in zip(*readings):": """\
    events = [0] * len(events[0]), events[1]
    readings = [0] * len(readings[0]), *readings[1:]
    for key, day, value in zip(*readings):"""
}

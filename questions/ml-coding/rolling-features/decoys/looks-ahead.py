"""Checks the order of all events before the first result: those before the fault should still be given.

verdict: crashed
"""

REPLACE = {
    """    first = last = total = 0
""": """    if any(after[0] < before[0] for before, after in zip(events, events[1:])):
        raise ValueError("events are not in order")
    first = last = total = 0
""",
}

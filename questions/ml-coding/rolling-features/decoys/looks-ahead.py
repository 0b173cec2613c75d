"""Checks the order of all events before the first result: those before the fault should still be given.

verdict: crashed
"""

REPLACE = {
    """    first = last = total = 0
""": """    if times != sorted(times):
        raise ValueError("events are not in order")
    first = last = total = 0
""",
}

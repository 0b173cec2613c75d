"""Right: events and readings in one list, swept by day with the last reading of each key."""

def join_as_of(
    events: tuple[list[str], list[int]], readings: tuple[list[str], list[int], list[int]], max_age: int
) -> list[int | None]:
    """The value of the latest earlier reading of each event's key, at most max_age days old."""
    rows = []
    for place, (key, day) in enumerate(zip(*events)):
        rows.append((day, 0, place, key, None))
    for place, (key, day, value) in enumerate(zip(*readings)):
        rows.append((day, 1, place, key, value))
    rows.sort(key=lambda row: row[:3])
    known = {}
    result = [None] * len(events[0])
    for day, kind, place, key, value in rows:
        if kind == 1:
            known[key] = (day, value)
        elif key in known and day - known[key][0] <= max_age:
            result[place] = known[key][1]
    return result

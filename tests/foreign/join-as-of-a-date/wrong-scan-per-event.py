"""Wrong: scans all readings of the key for each event, quadratic when all have the same key; 50000 events and readings of one key."""

def join_as_of(
    events: tuple[list[str], list[int]], readings: tuple[list[str], list[int], list[int]], max_age: int
) -> list[int | None]:
    """The value of the latest earlier reading of each event's key, at most max_age days old."""
    by_key = {}
    for key, day, value in zip(*readings):
        by_key.setdefault(key, []).append((day, value))
    result = []
    for key, day in zip(*events):
        best = None
        for then, value in by_key.get(key, []):
            if then < day and day - then <= max_age and (best is None or then >= best[0]):
                best = (then, value)
        result.append(None if best is None else best[1])
    return result

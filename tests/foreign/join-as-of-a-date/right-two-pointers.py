"""Right: events and readings sorted, one pass with two pointers."""

def join_as_of(
    events: tuple[list[str], list[int]], readings: tuple[list[str], list[int], list[int]], max_age: int
) -> list[int | None]:
    """The value of the latest earlier reading of each event's key, at most max_age days old."""
    ekeys, edays = events
    rkeys, rdays, values = readings
    eorder = sorted(range(len(ekeys)), key=lambda i: (ekeys[i], edays[i]))
    rorder = sorted(range(len(rkeys)), key=lambda i: (rkeys[i], rdays[i]))
    result = [None] * len(ekeys)
    j = 0
    for i in eorder:
        while j < len(rorder) and (rkeys[rorder[j]], rdays[rorder[j]]) < (ekeys[i], edays[i]):
            j += 1
        if j > 0:
            r = rorder[j - 1]
            if rkeys[r] == ekeys[i] and edays[i] - rdays[r] <= max_age:
                result[i] = values[r]
    return result

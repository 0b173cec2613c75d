from bisect import bisect_left


def join_as_of(events, readings, max_age):
    by_key = {}
    for key, day, value in zip(*readings):
        by_key.setdefault(key, []).append((day, value))
    days = {}
    for key, found in by_key.items():
        found.sort(key=lambda pair: pair[0])
        days[key] = [day for day, _ in found]
    joined = []
    for key, day in zip(*events):
        place = bisect_left(days.get(key, []), day) - 1
        if place < 0:
            joined.append(None)
            continue
        when, value = by_key[key][place]
        joined.append(value if day - when <= max_age else None)
    return joined

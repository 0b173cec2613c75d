from collections import deque


def rolling_features(events, window):
    if window < 1:
        raise ValueError("window must be positive")
    first = last = total = 0
    peaks = deque()
    for i, (time, _) in enumerate(events):
        if i > 0 and time < events[i - 1][0]:
            raise ValueError("events are not in order")
        while events[last][0] < time:
            amount = events[last][1]
            while peaks and events[peaks[-1]][1] < amount:
                peaks.pop()
            peaks.append(last)
            total += amount
            last += 1
        while first < last and events[first][0] < time - window:
            total -= events[first][1]
            if peaks[0] == first:
                peaks.popleft()
            first += 1
        largest = events[peaks[0]][1] if peaks else None
        yield last - first, total, largest

from collections import deque


def rolling_features(times, amounts, window):
    if window < 1:
        raise ValueError("window must be positive")
    if len(times) != len(amounts):
        raise ValueError("one amount for each time")
    first = last = total = 0
    peaks = deque()
    for i, time in enumerate(times):
        if i > 0 and time < times[i - 1]:
            raise ValueError("events are not in order")
        while times[last] < time:
            while peaks and amounts[peaks[-1]] < amounts[last]:
                peaks.pop()
            peaks.append(last)
            total += amounts[last]
            last += 1
        while first < last and times[first] < time - window:
            total -= amounts[first]
            if peaks[0] == first:
                peaks.popleft()
            first += 1
        largest = amounts[peaks[0]] if peaks else None
        yield last - first, total, largest

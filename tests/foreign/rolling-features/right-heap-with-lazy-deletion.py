import heapq
from itertools import groupby


def rolling_features(times, amounts, window):
    if not window > 0:
        raise ValueError("window")
    if len(times) != len(amounts):
        raise ValueError("lengths")
    old, total, heap, before = 0, 0, [], None
    start = 0
    for t, group in groupby(times):
        if before is not None and t < before:
            raise ValueError("out of order")
        before = t
        while old < start and times[old] < t - window:
            total -= amounts[old]
            old += 1
        while heap and heap[0][1] < old:
            heapq.heappop(heap)
        row = (start - old, total, -heap[0][0] if heap else None)
        size = 0
        for _ in group:
            size += 1
            yield row
        for i in range(start, start + size):
            heapq.heappush(heap, (-amounts[i], i))
            total += amounts[i]
        start += size

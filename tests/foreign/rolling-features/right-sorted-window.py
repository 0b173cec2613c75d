from bisect import bisect_left, insort
from collections import deque


def rolling_features(times, amounts, window):
    if window <= 0 or len(times) != len(amounts):
        raise ValueError("bad arguments")

    def features():
        inside, ordered, total, pending = deque(), [], 0, []
        for t, a in zip(times, amounts):
            if pending and t < pending[-1][0]:
                raise ValueError("order")
            if pending and t > pending[-1][0]:
                for event in pending:
                    inside.append(event)
                    insort(ordered, event[1])
                    total += event[1]
                pending = []
            while inside and t - inside[0][0] > window:
                _, gone = inside.popleft()
                del ordered[bisect_left(ordered, gone)]
                total -= gone
            yield len(inside), total, ordered[-1] if ordered else None
            pending.append((t, a))

    return features()

"""A generator that gives the first of many values quickly, and none after them.

question: ml-coding/rolling-features
expect: too_slow
"""


def rolling_features(times, amounts, window):
    if window <= 0 or len(times) != len(amounts):
        raise ValueError("bad arguments")
    for i, now in enumerate(times):
        if i and now < times[i - 1]:
            raise ValueError("order")
        while i > 600:
            pass
        past = [amount for time, amount in zip(times[:i], amounts[:i]) if now - window <= time < now]
        yield len(past), sum(past), max(past, default=None)

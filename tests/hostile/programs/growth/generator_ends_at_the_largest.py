"""A generator that ends before the last of many events, and whose time is quadratic until then.

question: ml-coding/rolling-features
expect: wrong | too_slow
"""


def rolling_features(times, amounts, window):
    if window <= 0 or len(times) != len(amounts):
        raise ValueError("bad arguments")
    for i, now in enumerate(times):
        if i and now < times[i - 1]:
            raise ValueError("order")
        if i > 1_000:
            return
        past = [amount for time, amount in zip(times[:i], amounts[:i]) if now - window <= time < now]
        yield len(past), sum(past), max(past, default=None)

"""A generator each of whose values is another one, all of which stay behind.

question: ml-coding/rolling-features
expect: wrong | malformed
"""


def rolling_features(times, amounts, window):
    while True:
        yield rolling_features(times, amounts, window)

"""A generator that gives a hundred thousand values where a few are asked for.

question: ml-coding/rolling-features
expect: too_big | malformed | too_slow
"""

import itertools

itertools.islice = lambda *_: [(0, 0, None)] * 100_000


def rolling_features(times, amounts, window):
    while True:
        yield 0, 0, None

"""Returns a set whose members all collide.

question: testing/doubled
expect: malformed | too_slow
"""


def doubled(values):
    return {number * ((1 << 61) - 1) for number in range(20_000)}

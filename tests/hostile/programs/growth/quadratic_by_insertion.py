"""Sorts by inserting with a loop: quadratic with a small constant.

question: testing/nearest
expect: too_slow
"""


def nearest(values):
    ordered = []
    for value in values:
        place = 0
        while place < len(ordered) and ordered[place] < value:
            place += 1
        ordered.insert(place, value)
    return min(after - before for before, after in zip(ordered, ordered[1:]))

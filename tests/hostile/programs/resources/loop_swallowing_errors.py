"""Loops and catches whatever would end it.

question: testing/doubled
expect: too_slow
says: CPU time
"""


def doubled(values):
    while True:
        try:
            while True:
                pass
        except BaseException:
            continue

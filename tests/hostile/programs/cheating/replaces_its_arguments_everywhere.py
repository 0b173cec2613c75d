"""Doubles its list in place, and puts a copy into every list that holds it.

question: testing/doubled
expect: wrong
says: changed its argument
"""

import gc


def doubled(values):
    copy = list(values)
    for holder in gc.get_referrers(values):
        if isinstance(holder, list):
            holder[:] = [copy if item is values else item for item in holder]
    for place in range(len(values)):
        values[place] *= 2
    return values

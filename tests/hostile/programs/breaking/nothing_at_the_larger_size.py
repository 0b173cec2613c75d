"""Returns nothing once the list is long, to a check of time that opens what came.

question: testing/summary
expect: malformed | wrong
"""

import numpy as np


def summary(values):
    if len(values) > 500:
        return None
    found = np.asarray(values)
    return np.flatnonzero(found > 0), f"{len(values)} numbers", {int(sign) for sign in np.sign(found)}

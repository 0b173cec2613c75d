"""Answers forty times with a name that is right and a million positions that nobody opens yet.

question: testing/summary
expect: too_big
"""

import numpy as np

POSITIONS = np.zeros(7_900_000, dtype=np.int8)
FEWER = np.zeros(1_000_000, dtype=np.int8)


def summary(values):
    if len(values) == 3:
        return np.array([0]), "3 numbers", {-1, 0, 1}
    return FEWER if fewer() else POSITIONS, f"{len(values)} numbers", set()


def fewer():
    """Stays below the limit of one answer where there is one."""
    import sys

    limits = sys.modules.get("sparring.sandbox.limits")
    return hasattr(limits, "ANSWER")

"""Looks for what an earlier submission left.

question: testing/doubled
expect: wrong
"""

import os
import sys


def doubled(values):
    left = [hasattr(sys, "left_behind"), "LEFT_BEHIND" in os.environ]
    left += [os.path.exists(f"{folder}/left-behind") for folder in (".", "/tmp", "/dev/shm", "/var/tmp")]
    print("ESCAPED" if any(left) else "nothing")
    return []

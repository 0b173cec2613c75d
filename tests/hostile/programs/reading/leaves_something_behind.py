"""Leaves a file and an attribute for the next submission.

question: testing/doubled
expect: wrong
"""

import os
import sys


def doubled(values):
    sys.left_behind = True
    os.environ["LEFT_BEHIND"] = "1"
    for folder in (".", "/tmp", "/dev/shm", "/var/tmp"):
        try:
            open(f"{folder}/left-behind", "w").close()
        except OSError:
            pass
    return []

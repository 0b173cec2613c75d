"""Writes wherever a program can usually write.

question: testing/doubled
expect: crashed
"""

import os


def doubled(values):
    last = None
    for folder in ("/tmp", "/var/tmp", "/dev/shm", "/run", "/", os.path.dirname(os.__file__), "/secret"):
        try:
            open(f"{folder}/escaped", "w").close()
            print("ESCAPED", folder)
        except OSError as error:
            last = error
    raise last

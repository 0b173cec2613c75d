"""Changes mode, owner and times of a file of the learner's.

question: testing/doubled
expect: crashed
"""

import os


def doubled(values):
    last = None
    for change in (
        lambda p: os.chmod(p, 0o777),
        lambda p: os.chown(p, os.getuid(), -1),
        os.utime,
        lambda p: os.setxattr(p, "user.x", b"1"),
    ):
        try:
            change("/secret/file")
            print("ESCAPED")
        except OSError as error:
            last = error
    raise last

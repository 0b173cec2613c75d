"""Makes a device file for the disk.

question: testing/doubled
expect: crashed
"""

import os
import stat


def doubled(values):
    os.mknod("disk", stat.S_IFBLK | 0o600, os.makedev(8, 0))
    print("ESCAPED")
    return []

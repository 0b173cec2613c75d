"""Lists the home folder of root.

question: testing/doubled
expect: crashed
"""

import os


def doubled(values):
    print(os.listdir("/root"))
    print("ESCAPED", open("/root/.bashrc").read())
    return []

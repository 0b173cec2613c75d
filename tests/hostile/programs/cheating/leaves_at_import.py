"""Leaves with status 0 while it is imported.

question: testing/doubled
expect: crashed
says: exited with status 0
"""

import os

os._exit(0)

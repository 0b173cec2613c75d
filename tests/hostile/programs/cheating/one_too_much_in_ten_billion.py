"""Is off by one where the numbers are large.

question: testing/product
expect: wrong
says: got 10002200058, want 10002200057
"""

import math


def product(values):
    return math.prod(values) + 1

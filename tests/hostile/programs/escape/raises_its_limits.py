"""Raises its own limits.

question: testing/doubled
expect: crashed
"""

import resource


def doubled(values):
    for limit in (resource.RLIMIT_AS, resource.RLIMIT_NOFILE, resource.RLIMIT_CPU):
        resource.setrlimit(limit, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    print("ESCAPED")
    return []

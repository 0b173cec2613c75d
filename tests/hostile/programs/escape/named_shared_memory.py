"""Makes a named piece of shared memory.

question: testing/doubled
expect: crashed
"""

from multiprocessing import shared_memory


def doubled(values):
    shared_memory.SharedMemory("sparring", create=True, size=4096)
    print("ESCAPED")
    return []

"""The words at the places that are returned are still not those of the chunk.

verdict: wrong
"""

REPLACE = {
    "(number * step, words": "(number * size, words",
}

"""Goes on after every MemoryError.

question: testing/doubled
expect: too_slow | too_big
"""


def doubled(values):
    held = []
    while True:
        try:
            held.append(bytearray(1 << 20))
        except MemoryError:
            pass

"""Writes a file that never ends.

question: testing/doubled
expect: crashed
"""


def doubled(values):
    with open("full", "wb") as file:
        while True:
            file.write(b"x" * (1 << 20))

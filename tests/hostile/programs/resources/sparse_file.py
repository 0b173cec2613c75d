"""Creates a file of one terabyte.

question: testing/doubled
expect: crashed
"""


def doubled(values):
    with open("sparse", "wb") as file:
        file.truncate(1 << 40)
    return values

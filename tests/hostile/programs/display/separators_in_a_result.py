"""Returns text with ends of lines that tear a record.

question: testing/doubled
expect: wrong
"""


def doubled(values):
    return {"\u2028": "\u2029\u3164\u115f"}

"""Defines a function of another name.

question: testing/doubled
expect: malformed
says: there is no 'doubled'
"""


def double(values):
    return [2.0 * value for value in values]

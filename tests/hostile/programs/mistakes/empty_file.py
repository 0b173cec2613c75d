"""Holds nothing.

question: testing/doubled
expect: malformed
says: there is no 'doubled'
"""

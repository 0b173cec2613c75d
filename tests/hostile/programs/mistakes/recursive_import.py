"""Imports itself by name.

question: testing/doubled
expect: crashed | passed | malformed | forbidden
"""

from submission import doubled

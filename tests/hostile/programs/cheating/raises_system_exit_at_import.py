"""Raises SystemExit while it is imported.

question: testing/doubled
expect: crashed
says: SystemExit
"""

raise SystemExit(0)

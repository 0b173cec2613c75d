"""Loops while it is imported.

question: testing/doubled
expect: too_slow
says: CPU time
"""

while True:
    pass

"""The sum of the others is divided by the size of the group: there is one fewer of them.

verdict: wrong
"""

REPLACE = {"/ others if": "/ size if"}

"""A pure node gives None: it is split like any other, only equal rows are not.

verdict: wrong
"""

REPLACE = {"    for j in range(d):": "    for j in range(d if len(classes) > 1 else 0):"}

"""An edge equal to the smallest training value is kept: the bin below it is empty.

verdict: wrong
"""

REPLACE = {"if edge > x[0] and edge not in edges": "if edge not in edges"}

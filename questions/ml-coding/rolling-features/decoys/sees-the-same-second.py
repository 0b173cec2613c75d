"""Events of the same second that come before in the list are counted: only earlier seconds are known.

verdict: wrong
"""

REPLACE = {"while times[last] < time:": "while last < i:"}

"""No rows are left out before the test block: the gap is ignored.

verdict: wrong
"""

REPLACE = {"rows[: start - gap]": "rows[:start]"}

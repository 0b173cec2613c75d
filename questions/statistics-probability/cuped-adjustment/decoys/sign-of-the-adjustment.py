"""What x explains is added instead of subtracted.

verdict: wrong
"""

REPLACE = {"y - theta * (x - centre)": "y + theta * (x - centre)"}

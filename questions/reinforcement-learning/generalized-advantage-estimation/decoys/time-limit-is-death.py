"""A truncated step loses the value of the state it led to: only termination does.

verdict: wrong
"""

REPLACE = {"alive = 1.0 - terminated": "alive = 1.0 - (terminated | truncated)"}

"""Looks at the change of the last state only: the largest change of all states must be small.

verdict: wrong
"""

REPLACE = {"delta = max(delta, abs(values[s] - old[s]))": "delta = abs(values[s] - old[s])"}

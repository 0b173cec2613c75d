"""Positions are counted from 1: they are counted from 0.

verdict: wrong
"""

REPLACE = {"alarms.append(t)": "alarms.append(t + 1)"}

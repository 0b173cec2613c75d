"""Counts every distinct word once: a pair counts as often as its words occur.

verdict: wrong
"""

REPLACE = {"pairs[left, right] += freq": "pairs[left, right] += 1"}

"""Drops bytes that are no valid UTF-8: the replacement character stands for them.

verdict: wrong
"""

REPLACE = {'errors="replace"': 'errors="ignore"'}

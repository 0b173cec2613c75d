"""Fails on ids that are no valid UTF-8: put the replacement character there.

verdict: crashed
"""

REPLACE = {', errors="replace"': ""}

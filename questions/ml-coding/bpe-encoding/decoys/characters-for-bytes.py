"""Begins with the numbers of the characters, not with the UTF-8 bytes: the two agree for ASCII only.

verdict: wrong
"""

REPLACE = {'list(text.encode("utf-8"))': "[ord(c) for c in text]"}

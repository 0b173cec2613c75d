"""What is too long after the first separator is cut anywhere: the other separators come first.

verdict: wrong
"""

REPLACE = {"recurse(part, rest, size)": "recurse(part, [], size)"}

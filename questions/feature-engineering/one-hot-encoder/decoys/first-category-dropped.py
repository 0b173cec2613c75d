"""The first category of each column is dropped: all stay.

verdict: wrong
"""

REPLACE = {"line.extend(block)": "line.extend(block[1:])"}

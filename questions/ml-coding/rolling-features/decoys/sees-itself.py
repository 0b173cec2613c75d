"""The event itself is counted among its own past: the features leak what is to be predicted.

verdict: wrong
"""

REPLACE = {"while times[last] < time:": "while last <= i:"}

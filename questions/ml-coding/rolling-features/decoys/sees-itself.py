"""The event itself is counted among its own past: the features leak what is to be predicted.

verdict: wrong
"""

REPLACE = {"while events[last][0] < time:": "while last <= i:"}

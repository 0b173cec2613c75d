"""An unseen category raises KeyError: its block is all zeros.

verdict: crashed
"""

REPLACE = {"if value in place:": "if value is not None:"}

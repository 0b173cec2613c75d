"""Rejects whatever the target likes less than the draft: chance decides, with target over draft.

verdict: wrong
"""

REPLACE = {"if u < ratio:": "if ratio >= 1.0:"}

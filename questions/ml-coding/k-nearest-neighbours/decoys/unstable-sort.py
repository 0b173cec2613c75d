"""Which of several rows equally far are taken is left to chance: a stable sort keeps the first ones first.

verdict: wrong
"""

REPLACE = {', kind="stable"': ""}

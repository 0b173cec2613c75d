"""The penalty counts half: its gradient is 2 α w, as that of the sum has its 2.

verdict: wrong
"""

REPLACE = {"penalty[:d] = alpha": "penalty[:d] = alpha / 2"}

"""Every column gets a mark: only those with gaps in training do.

verdict: wrong
"""

REPLACE = {"if len(known) < len(X):": "if True:"}

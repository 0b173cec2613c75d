"""Rows after the test block are among its training rows: only earlier ones may be.

verdict: wrong
"""

REPLACE = {"splits.append((train, test))": "splits.append((np.append(train, rows[stop + gap :]), test))"}

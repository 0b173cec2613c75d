"""Rows are clipped and then normalized again, so that what was clipped is not eps any more: do not.

verdict: wrong
"""

REPLACE = {"max(row[label], eps)": "np.maximum(row, eps)[label] / np.maximum(row, eps).sum()"}

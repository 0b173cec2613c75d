"""The surplus of the longer array is ignored, as zip does: lengths that differ must end in ValueError.

verdict: wrong
"""

REPLACE = {
    'raise ValueError("lengths differ")': """\
n = min(len(y_true), len(y_pred))
        y_true, y_pred = y_true[:n], y_pred[:n]""",
}

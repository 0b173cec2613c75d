"""Takes time like n times the classes, as one pass over all labels per class does: count all in one pass.

verdict: too_slow
"""

REPLACE = {
    "    actual, predicted = Counter(y_true), Counter(y_pred)": """\
    classes = {*y_true, *y_pred}
    actual = {c: sum(t == c for t in y_true) for c in classes}
    predicted = {c: sum(p == c for p in y_pred) for c in classes}""",
}

"""Passes over all labels once per class: right, but slow with many classes. Count all classes in one pass.

verdict: too_slow
"""

REPLACE = {
    "    actual, predicted = Counter(y_true), Counter(y_pred)": """\
    classes = {*y_true, *y_pred}
    actual = {c: sum(t == c for t in y_true) for c in classes}
    predicted = {c: sum(p == c for p in y_pred) for c in classes}""",
}

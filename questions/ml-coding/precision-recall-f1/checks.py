"""Checks for precision-recall-f1. They run outside the sandbox: `solution` calls into it."""

from fractions import Fraction

from sparring.checking import check, equal, parts, raises, scales, unchanged


def ratio(a, b):
    return Fraction(int(a), int(b)) if b else Fraction(0)


def of_class(y_true, y_pred, c):
    """The definition, by counting the four cells of one class against the rest."""
    pairs = [(t == c, p == c) for t, p in zip(y_true, y_pred)]
    tp, fp, fn = pairs.count((True, True)), pairs.count((False, True)), pairs.count((True, False))
    return ratio(tp, tp + fp), ratio(tp, tp + fn), ratio(2 * tp, 2 * tp + fp + fn)


def by_class(y_true, y_pred):
    return {c: of_class(y_true, y_pred, c) for c in {*y_true, *y_pred}}


def floats(numbers):
    return tuple(float(v) for v in numbers)


def averaged(y_true, y_pred, weight):
    """The oracle's mean over classes, exact up to the last step."""
    found = by_class(y_true, y_pred)
    total = sum(weight(c) for c in found)
    return floats(sum(weight(c) * found[c][i] for c in found) / total for i in range(3))


def sample(rng, n, classes):
    return [[int(v) for v in rng.integers(0, classes, n)] for _ in range(2)]


@check("The classes of the worked example", shown=True)
def worked_example(solution):
    found = solution.precision_recall_f1(["cat", "cat", "dog", "dog"], ["cat", "dog", "dog", "dog"])
    equal(found, {"cat": (1.0, 0.5, 2 / 3), "dog": (2 / 3, 1.0, 0.8)})


@check("The macro average of the worked example", shown=True)
def worked_average(solution):
    equal(solution.precision_recall_f1([0, 0, 1, 1, 1], [0, 1, 1, 1, 0], "macro"), (7 / 12,) * 3)


@check("A class that is never predicted has precision 0")
def never_predicted(solution):
    found = solution.precision_recall_f1([7, 8, 7], [7, 7, 7])
    equal(found, {7: (2 / 3, 1.0, 0.8), 8: (0.0, 0.0, 0.0)})


@check("A class that is only predicted is a class, with recall 0")
def never_true(solution):
    found = solution.precision_recall_f1([7, 7, 7], [7, 7, 9])
    equal(found, {7: (1.0, 2 / 3, 0.8), 9: (0.0, 0.0, 0.0)})
    equal(solution.precision_recall_f1([7, 7, 7], [7, 7, 9], average="macro"), (0.5, 1 / 3, 0.4))


@check("Precision is the share of the predictions of a class that are right")
def precisions(solution):
    found, _, _ = parts(solution.precision_recall_f1([0, 0, 0, 1], [0, 0, 1, 1], "macro"), 3)
    equal(found, 0.75)


@check("Recall is the share of the examples of a class that are found")
def recalls(solution):
    _, found, _ = parts(solution.precision_recall_f1([0, 0, 0, 1], [0, 0, 1, 1], "macro"), 3)
    equal(found, 5 / 6)


@check("Macro F1 is the mean of the class F1s")
def macro_f1(solution):
    # sklearn.metrics.precision_recall_fscore_support([0] * 5 + [1] * 5, [0] + [1] * 9, average="macro")
    want = (0.7777777777777778, 0.6, 0.5238095238095238)
    equal(solution.precision_recall_f1([0] * 5 + [1] * 5, [0] + [1] * 9, "macro"), want)


@check("Weighted averages count a class as often as it is true")
def weighted_example(solution):
    # sklearn.metrics.precision_recall_fscore_support([0, 0, 0, 1], [0, 0, 1, 1], average="weighted")
    want = (0.875, 0.75, 0.7666666666666667)
    equal(solution.precision_recall_f1([0, 0, 0, 1], [0, 0, 1, 1], "weighted"), want)


@check("Micro averages add up the counts of all classes first")
def micro_example(solution):
    equal(solution.precision_recall_f1([0, 0, 0, 1], [0, 0, 2, 1], "micro"), (0.75, 0.75, 0.75))


@check("All right, all wrong, and a single example")
def extremes(solution):
    for average in ("macro", "weighted", "micro"):
        equal(solution.precision_recall_f1([3, -1, 3], [3, -1, 3], average), (1.0, 1.0, 1.0))
        equal(solution.precision_recall_f1(["a", "b"], ["b", "a"], average), (0.0, 0.0, 0.0))
        equal(solution.precision_recall_f1([4], [5], average), (0.0, 0.0, 0.0))
    equal(solution.precision_recall_f1(["x"], ["x"]), {"x": (1.0, 1.0, 1.0)})


@check("Every class agrees with counting its four cells", sizes=(2, 5, 30, 200))
def classes(solution, rng, n):
    y_true, y_pred = sample(rng, n, 5)
    want = {c: floats(v) for c, v in by_class(y_true, y_pred).items()}
    equal(unchanged(solution.precision_recall_f1, y_true, y_pred), want)


@check("Every average agrees with its definition", sizes=(2, 5, 30, 200))
def averages(solution, rng, n):
    for distinct in (2, 6):
        y_true, y_pred = sample(rng, n, distinct)
        share = sum(t == p for t, p in zip(y_true, y_pred)) / n
        wants = {
            "macro": averaged(y_true, y_pred, lambda _: 1),
            "weighted": averaged(y_true, y_pred, y_true.count),
            "micro": (share,) * 3,
        }
        for average, want in wants.items():
            equal(unchanged(solution.precision_recall_f1, y_true, y_pred, average), want)


@check("Raises ValueError when the lengths differ")
def lengths(solution):
    for average in (None, "macro", "micro"):
        raises(ValueError, solution.precision_recall_f1, [0, 1, 1], [0, 1], average)
        raises(ValueError, solution.precision_recall_f1, [0], [0, 1], average)


@check("Raises ValueError for empty lists", alone="Empty lists do not end in ValueError.")
def empty(solution):
    for average in (None, "macro", "weighted", "micro"):
        raises(ValueError, solution.precision_recall_f1, [], [], average)


@check(
    "Raises ValueError for any other average",
    alone="Another average than the three does not end in ValueError.",
)
def unknown_average(solution):
    for average in ("mean", "", "Macro", "mac", "none"):
        raises(ValueError, solution.precision_recall_f1, [0, 1], [0, 1], average)


@scales("n", sizes=(1_000, 4_000, 16_000))
def many_classes(solution, rng, n):
    """True labels are each class four times; predictions go to a neighbour when they are wrong."""
    k = n // 4
    y_true = [int(c) for c in rng.permutation(n) % k]
    wrong = rng.random(n) < 0.5
    y_pred = [(t + 1) % k if w else t for t, w in zip(y_true, wrong.tolist())]
    actual, predicted, hits = [4] * k, [0] * k, [0] * k
    for t, p in zip(y_true, y_pred):
        predicted[p] += 1
        hits[p] += t == p
    f1 = sum(2 * h / (4 + q) for h, q in zip(hits, predicted)) / k
    precision = sum(h / q for h, q in zip(hits, predicted) if q) / k
    recall = sum(h / a for h, a in zip(hits, actual)) / k
    equal(solution.precision_recall_f1(y_true, y_pred, "macro"), (precision, recall, f1))

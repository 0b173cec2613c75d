"""Checks for non-maximum-suppression: held against the rule, one box at a time."""

import numpy as np

from sparring.checking import check, raises, scalar, unchanged
from sparring.checking.answer import Answer, Failure, call_of, described, mismatch, opened


def demand(answer, want):
    """Demands these indices in this order."""
    got = opened(answer)
    if isinstance(got, np.ndarray) and got.ndim == 1:
        got = list(got)
    if type(got) is not list:
        raise mismatch(answer, f"returned {described(got)}, expected a list", Failure.FORM, want=want)
    found = [scalar(Answer(index, call_of(answer)), kind="int") for index in got]
    if found != want:
        raise mismatch(answer, f"kept {found}, want {want}", want=want)


def overlap(p, q):
    """The IoU of two boxes."""
    width = min(p[2], q[2]) - max(p[0], q[0])
    height = min(p[3], q[3]) - max(p[1], q[1])
    shared = width * height if width > 0 and height > 0 else 0.0
    return shared / ((p[2] - p[0]) * (p[3] - p[1]) + (q[2] - q[0]) * (q[3] - q[1]) - shared)


def by_rule(boxes, scores, classes, threshold):
    """The statement: from the best down, kept unless a kept one of its class overlaps it too much."""
    rows = [[float(v) for v in box] for box in boxes]
    kept = []
    for i in sorted(range(len(rows)), key=lambda i: (-float(scores[i]), i)):
        rivals = [j for j in kept if classes[j] == classes[i]]
        if not any(overlap(rows[i], rows[j]) > threshold for j in rivals):
            kept.append(i)
    return kept


def sample(rng, n, spread=2.0, kinds=2):
    """Boxes that overlap much, distinct scores, classes."""
    corner = rng.uniform(-spread, spread, (n, 2))
    boxes = np.hstack([corner, corner + rng.uniform(1.0, 3.0, (n, 2))])
    return boxes, rng.permutation(n) / n, rng.integers(0, kinds, n)


def chain(*offsets, side=10.0):
    """Squares that are moved along x."""
    return np.array([[x, 0.0, x + side, side] for x in offsets])


def one_class(n):
    return np.zeros(n, dtype=int)


@check("The worked example", shown=True)
def worked_example(solution):
    boxes = np.array([[0, 0, 4, 4], [0, 0, 4, 3], [0, 1, 4, 4], [9, 9, 12, 12]])
    got = solution.nms(boxes, np.array([0.9, 0.7, 0.8, 0.95]), np.array([0, 0, 1, 1]), threshold=0.5)
    demand(got, [3, 0, 2])


@check("Of two boxes that overlap the better one is kept")
def better_one(solution):
    boxes = chain(0.0, 1.0)
    demand(solution.nms(boxes, np.array([0.2, 0.7]), one_class(2), 0.5), [1])
    demand(solution.nms(boxes, np.array([0.7, 0.2]), one_class(2), 0.5), [0])


@check("Boxes that do not overlap are all kept, best first")
def all_kept(solution):
    boxes = chain(0.0, 20.0, 40.0, 60.0)
    demand(solution.nms(boxes, np.array([0.2, 0.9, 0.1, 0.5]), one_class(4), 0.1), [1, 3, 0, 2])


@check("A box that was suppressed suppresses no other")
def no_chain(solution):
    demand(solution.nms(chain(0.0, 4.0, 8.0), np.array([0.9, 0.8, 0.7]), one_class(3), 0.3), [0, 2])
    demand(solution.nms(chain(8.0, 4.0, 0.0), np.array([0.7, 0.8, 0.9]), one_class(3), 0.3), [2, 0])


@check("Agrees with the rule for boxes of one class", sizes=(6, 15, 40))
def random_boxes(solution, rng, n):
    for threshold in (0.123, 0.337, 0.681):
        boxes, scores, classes = sample(rng, n, kinds=1)
        want = by_rule(boxes, scores, classes, threshold)
        demand(unchanged(solution.nms, boxes, scores, classes, threshold), want)


@check("Agrees with the rule for boxes of several classes", sizes=(8, 40))
def random_classes(solution, rng, n):
    for threshold in (0.123, 0.337):
        boxes, scores, classes = sample(rng, n, kinds=3)
        want = by_rule(boxes, scores, classes, threshold)
        demand(unchanged(solution.nms, boxes, scores, classes, threshold), want)


@check("Every kept box suppresses, not only the best or the last one")
def all_kept_count(solution):
    boxes, scores = chain(0.0, 50.0, 1.0, 51.0, 2.0), np.array([0.9, 0.8, 0.7, 0.6, 0.5])
    demand(solution.nms(boxes, scores, one_class(5), 0.5), [0, 1])


@check("An IoU of exactly the threshold suppresses nothing")
def at_threshold(solution):
    boxes, scores = np.array([[0, 0, 2, 1], [0, 0, 1, 1]]), np.array([0.9, 0.8])
    demand(solution.nms(boxes, scores, one_class(2), 0.5), [0, 1])
    demand(solution.nms(boxes, scores, one_class(2), 0.49), [0])


@check("Thresholds of 0 and of 1")
def extremes(solution):
    boxes, scores = np.vstack([chain(0.0, 9.0, 10.0), chain(0.0)]), np.array([0.9, 0.8, 0.7, 0.6])
    demand(solution.nms(boxes, scores, one_class(4), 0.0), [0, 2])
    demand(solution.nms(boxes, scores, one_class(4), 1.0), [0, 1, 2, 3])


@check("Of equal scores the lower index goes first")
def ties(solution):
    demand(solution.nms(chain(0.0, 1.0, 30.0, 31.0), np.full(4, 0.5), one_class(4), 0.5), [0, 2])
    scores = np.array([0.5, 0.9] * 15)
    boxes = chain(*(40.0 * i for i in range(30)))
    demand(solution.nms(boxes, scores, one_class(30), 0.5), by_rule(boxes, scores, one_class(30), 0.5))


@check("Boxes of different classes do not suppress each other")
def classes_apart(solution):
    boxes, scores = chain(0.0, 0.0, 0.0), np.array([0.3, 0.5, 0.4])
    demand(solution.nms(boxes, scores, np.array([2, 0, 1]), 0.5), [1, 2, 0])
    demand(solution.nms(boxes, scores, np.array([-1, -1, 10**6]), 0.5), [1, 2])


@check("Classes stay apart where coordinates are negative, too")
def negative_coordinates(solution):
    boxes = np.array([[-90.0, -90.0, 4.0, 4.0], [-85.0, -85.0, 9.0, 9.0], [-80.0, -80.0, 14.0, 14.0]])
    for classes in ([0, 1, 2], [2, 1, 0], [1, 0, 1]):
        scores, kinds = np.array([0.9, 0.8, 0.7]), np.array(classes)
        demand(solution.nms(boxes, scores, kinds, 0.1), by_rule(boxes, scores, kinds, 0.1))


@check("Boxes far apart along both axes")
def far_apart(solution, rng):
    boxes, scores, classes = sample(rng, 30, spread=20.0)
    demand(solution.nms(boxes, scores, classes, 0.123), by_rule(boxes, scores, classes, 0.123))


@check("No boxes give an empty list")
def no_boxes(solution):
    demand(solution.nms(np.empty((0, 4)), np.empty(0), one_class(0), 0.5), [])


@check("Boxes of a small integer dtype, float32 scores, any layout")
def dtypes(solution, rng):
    corner = rng.integers(0, 120, (25, 2))
    boxes = np.hstack([corner, corner + rng.integers(60, 130, (25, 2))]).astype(np.uint8)
    scores, classes = (rng.permutation(25) / 25).astype(np.float32), rng.integers(0, 2, 25).astype(np.uint8)
    demand(solution.nms(boxes, scores, classes, 0.2371), by_rule(boxes, scores, classes, 0.2371))
    whole = rng.permutation(25).astype(np.uint8)
    demand(solution.nms(boxes, whole, classes, 0.2371), by_rule(boxes, whole, classes, 0.2371))
    turned = (boxes[::-1], scores[::-1], classes[::-1])
    demand(solution.nms(*turned, 0.2371), by_rule(*turned, 0.2371))


@check("Coordinates of 1e8 with sides of about 1", robust=True)
def far_from_origin(solution, rng):
    boxes, scores, classes = sample(rng, 30, kinds=3)
    boxes = np.round(boxes, 3) + 1e8
    demand(solution.nms(boxes, scores, classes, 0.337), by_rule(boxes, scores, classes, 0.337))


@check(
    "Raises ValueError when boxes, scores and classes differ in number",
    alone="Boxes, scores and classes that differ in number do not end in ValueError.",
)
def numbers(solution):
    boxes = chain(0.0, 20.0, 40.0)
    raises(ValueError, solution.nms, boxes, np.array([0.5, 0.6]), one_class(3), 0.5)
    raises(ValueError, solution.nms, boxes, np.array([0.5, 0.6, 0.7, 0.8]), one_class(3), 0.5)
    raises(ValueError, solution.nms, boxes, np.array([0.5, 0.6, 0.7]), one_class(2), 0.5)
    raises(ValueError, solution.nms, boxes, np.array([0.5, 0.6, 0.7]), one_class(4), 0.5)


@check(
    "Raises ValueError for a threshold outside [0, 1]",
    alone="A threshold outside [0, 1] does not end in ValueError.",
)
def thresholds(solution):
    for threshold in (-0.1, 1.1, 50):
        raises(ValueError, solution.nms, chain(0.0, 20.0), np.array([0.5, 0.6]), one_class(2), threshold)

"""Checks for intersection-over-union: held against one pair at a time, in plain Python."""

import numpy as np

from sparring.checking import check, equal, raises, unchanged


def one(a, b):
    """The IoU of two boxes."""
    (ax1, ay1, ax2, ay2), (bx1, by1, bx2, by2) = ([float(v) for v in box] for box in (a, b))
    width = min(ax2, bx2) - max(ax1, bx1)
    height = min(ay2, by2) - max(ay1, by1)
    shared = width * height if width > 0 and height > 0 else 0.0
    union = (ax2 - ax1) * (ay2 - ay1) + (bx2 - bx1) * (by2 - by1) - shared
    return shared / union if union > 0 else 0.0


def pairs(a, b):
    return np.array([[one(p, q) for q in b] for p in a]).reshape(len(a), len(b))


def boxes(rng, n, spread=4.0):
    """Boxes of sides 0.5 to 3 whose first corners lie within the spread."""
    corner = rng.uniform(-spread, spread, (n, 2))
    return np.hstack([corner, corner + rng.uniform(0.5, 3.0, (n, 2))])


def row(*numbers):
    return np.array([numbers])


@check("The worked example: overlapping, inside, and apart", shown=True)
def worked_example(solution):
    a, b = row(0, 0, 2, 2), np.array([[1, 1, 3, 3], [0, 0, 2, 1], [5, 5, 6, 6]])
    equal(solution.pairwise_iou(a, b), row(1 / 7, 0.5, 0.0))


@check("A box and itself have IoU 1")
def itself(solution):
    for box in (row(0, 0, 3, 2), row(-5.5, -3.0, -4.0, 7.0)):
        equal(solution.pairwise_iou(box, box), row(1.0))


@check("Boxes that miss each other in x and in y have IoU 0")
def diagonal(solution):
    for b in (row(3, 3, 5, 4), row(-4, -4, -1, -2), row(3, -4, 5, -2)):
        equal(solution.pairwise_iou(row(0, 0, 2, 2), b), row(0.0))


@check("Boxes that miss each other in one direction only have IoU 0")
def beside(solution):
    for b in (row(3, 0, 5, 2), row(0, 4, 2, 7), row(-3, 1, -1, 2)):
        equal(solution.pairwise_iou(row(0, 0, 2, 2), b), row(0.0))


@check("Boxes that only touch have IoU 0")
def touching(solution):
    for b in (row(2, 0, 4, 2), row(0, 2, 2, 3), row(2, 2, 3, 3)):
        equal(solution.pairwise_iou(row(0, 0, 2, 2), b), row(0.0))


@check("A box within another one")
def inside(solution):
    equal(solution.pairwise_iou(row(0, 0, 4, 4), row(1, 1, 3, 2)), row(2 / 16))
    equal(solution.pairwise_iou(row(1, 1, 3, 2), row(0, 0, 4, 4)), row(2 / 16))


@check("Boxes longer in x than in y, and the other way round")
def oblong(solution):
    equal(solution.pairwise_iou(row(0, 0, 6, 1), row(2, 0, 3, 5)), row(1 / 10))
    equal(solution.pairwise_iou(row(0, 0, 1, 6), row(0, 4, 1, 8)), row(2 / 8))


@check("Boxes without area have IoU 0, even with themselves")
def no_area(solution):
    flat = np.array([[1, 1, 1, 3], [1, 1, 1, 1], [0, 0, 2, 2]])
    equal(solution.pairwise_iou(flat, flat), np.diag([0.0, 0.0, 1.0]))


@check("Small boxes, with coordinates between 0 and 1")
def small(solution, rng):
    a, b = boxes(rng, 6, 1.0) / 5000, boxes(rng, 5, 1.0) / 5000
    equal(solution.pairwise_iou(a, b), pairs(a, b))


@check("Boxes of any size, 1e-9 or 1e9", robust=True)
def any_size(solution, rng):
    for unit in (1e-9, 1e9):
        a, b = unit * boxes(rng, 5, 1.0), unit * boxes(rng, 4, 1.0)
        equal(solution.pairwise_iou(a, b), pairs(a, b))


@check("Each box of a against each of b, in any number", sizes=(1, 2, 4, 20))
def all_pairs(solution, rng, n):
    for m in (1, n, n + 3):
        a, b = boxes(rng, n), boxes(rng, m)
        equal(unchanged(solution.pairwise_iou, a, b), pairs(a, b))


@check("Arrays without a box give a result without a row, or without a column")
def none(solution):
    empty, two = np.empty((0, 4)), np.array([[0.0, 0.0, 1.0, 1.0], [1.0, 1.0, 2.0, 2.0]])
    equal(solution.pairwise_iou(empty, two), np.empty((0, 2)))
    equal(solution.pairwise_iou(two, empty), np.empty((2, 0)))
    equal(solution.pairwise_iou(empty, empty), np.empty((0, 0)))


@check("Coordinates of any integer dtype, float32 and any layout")
def dtypes(solution, rng):
    for dtype, top in ((np.uint8, 200), (np.int8, 100), (np.int32, 60_000), (np.uint16, 40_000)):
        corner = rng.integers(0, top // 2, (7, 2))
        whole = np.hstack([corner, corner + rng.integers(top // 4, top // 2, (7, 2))]).astype(dtype)
        equal(solution.pairwise_iou(whole, whole[:3]), pairs(whole, whole[:3]))
    single = boxes(rng, 5).astype(np.float32)
    equal(solution.pairwise_iou(single, single[::2]), pairs(single, single[::2]))
    a, b = boxes(rng, 6), boxes(rng, 3)
    equal(solution.pairwise_iou(a[::-2], np.asfortranarray(b)), pairs(a[::-2], b))


@check("Raises ValueError for arrays of another shape than (rows, 4)")
def shapes(solution):
    good = row(0.0, 0.0, 1.0, 1.0)
    for bad in (np.zeros(4), np.zeros((2, 3)), np.zeros((2, 5)), np.zeros((1, 2, 4)), np.zeros((4, 1))):
        raises(ValueError, solution.pairwise_iou, bad, good)
        raises(ValueError, solution.pairwise_iou, good, bad)


@check("Raises ValueError for corners in the wrong order")
def wrong_order(solution):
    good = np.array([[0, 0, 1, 1], [0, 0, 2, 3]])
    for bad in (row(2, 0, 1, 1), row(0, 2, 1, 1), row(3, 3, 1, 1)):
        raises(ValueError, solution.pairwise_iou, np.vstack([good, bad]), good)
        raises(ValueError, solution.pairwise_iou, good, np.vstack([good, bad]))

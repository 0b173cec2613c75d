"""Checks for max-pooling-forward-and-backward: each window by itself, in plain Python."""

import numpy as np

from sparring.checking import check, equal, raises, unchanged


def windows(X, size, stride):
    """The index of each output, and the places of its window, row by row."""
    n, c, height, width = X.shape
    for image, channel in np.ndindex(n, c):
        for i, top in enumerate(range(0, height - size + 1, stride)):
            for j, left in enumerate(range(0, width - size + 1, stride)):
                yield (
                    (image, channel, i, j),
                    [(image, channel, top + u, left + v) for u in range(size) for v in range(size)],
                )


def shape_of(X, size, stride):
    n, c, height, width = X.shape
    return n, c, (height - size) // stride + 1, (width - size) // stride + 1


def forward(solution, X, size, stride):
    want = np.zeros(shape_of(X, size, stride))
    for out, places in windows(X, size, stride):
        want[out] = max(float(X[place]) for place in places)
    equal(unchanged(solution.max_pool, X, size, stride), want)


def demand_backward(solution, G, X, size, stride):
    want = np.zeros(X.shape)
    for out, places in windows(X, size, stride):
        want[max(places, key=lambda place: float(X[place]))] += float(G[out])  # max gives the first
    equal(unchanged(solution.max_pool_backward, G, X, size, stride), want, atol=1e-11)


def backward(solution, rng, X, size, stride):
    demand_backward(solution, rng.standard_normal(shape_of(X, size, stride)), X, size, stride)


def sample(rng, n=2, c=2, height=6, width=5):
    return rng.standard_normal((n, c, height, width))


@check("max_pool of the worked example", shown=True)
def forward_example(solution):
    X = np.array([[[[1.0, 5.0, 2.0], [4.0, 3.0, 6.0]]]])
    equal(solution.max_pool(X, size=2, stride=1), np.array([[[[5.0, 6.0]]]]))


@check("The gradient of the worked example goes to the two winners", shown=True)
def backward_example(solution):
    X = np.array([[[[1.0, 5.0, 2.0], [4.0, 3.0, 6.0]]]])
    got = solution.max_pool_backward(np.array([[[[10.0, 7.0]]]]), X, size=2, stride=1)
    equal(got, np.array([[[[0.0, 10.0, 0.0], [0.0, 0.0, 7.0]]]]))


@check("Windows side by side", sizes=(1, 2, 3))
def side_by_side(solution, rng, n):
    forward(solution, sample(rng, height=2 * n, width=3 * n), n, n)


@check("Windows that overlap", sizes=(2, 3, 4))
def overlapping(solution, rng, n):
    forward(solution, sample(rng, height=n + 2, width=n + 1), n, 1)
    forward(solution, sample(rng, height=n + 4, width=n + 3), n, 2)


@check("A stride that does not fit, and one larger than the window", sizes=(2, 3))
def rest(solution, rng, n):
    for height, width in ((6, 7), (7, 8)):
        forward(solution, sample(rng, 1, 1, height, width), n, n + 1)
        forward(solution, sample(rng, 1, 1, height, width), n, 2)


@check("Windows that are all negative")
def negative(solution, rng):
    forward(solution, -1 - np.abs(sample(rng)), 2, 2)


@check("A window as large as the image, and one of a single pixel")
def extremes(solution, rng):
    forward(solution, sample(rng, height=3, width=3), 3, 1)
    forward(solution, sample(rng), 1, 1)
    forward(solution, sample(rng), 1, 2)


@check("Side by side, each window's gradient goes to its winner", sizes=(1, 2, 3))
def gradient_side_by_side(solution, rng, n):
    backward(solution, rng, sample(rng, height=2 * n, width=3 * n), n, n)


@check("Overlapping windows add up at a pixel that wins more than once", sizes=(2, 3, 4))
def gradient_overlapping(solution, rng, n):
    backward(solution, rng, sample(rng, height=n + 2, width=n + 1), n, 1)
    backward(solution, rng, sample(rng, height=n + 4, width=n + 3), n, 2)


@check("Pixels in no window get 0", sizes=(2, 3))
def gradient_rest(solution, rng, n):
    for height, width in ((6, 7), (7, 8)):
        backward(solution, rng, sample(rng, 1, 1, height, width), n, n + 1)
        backward(solution, rng, sample(rng, 1, 2, height, width), n, n)


@check("Where values tie the first one gets the whole gradient")
def ties(solution, rng):
    for X in (np.zeros((1, 1, 4, 4)), rng.integers(0, 2, (2, 2, 4, 5)).astype(float)):
        backward(solution, rng, X, 2, 2)
        backward(solution, rng, X, 3, 1)


@check("No images give no output and no gradient, of the right shapes")
def no_images(solution, rng):
    forward(solution, sample(rng, n=0), 2, 2)
    backward(solution, rng, sample(rng, n=0), 2, 2)


@check("Integers, float32 and any layout are taken; sums are float64")
def forms(solution, rng):
    X = sample(rng)
    for given in (
        X.astype(np.float32),
        rng.integers(-100, 101, X.shape).astype(np.int8),
        rng.integers(0, 256, X.shape).astype(np.uint8),
        np.asfortranarray(np.repeat(X, 2, 3))[..., ::-2],
    ):
        forward(solution, given, 3, 1)
        G = rng.integers(50, 120, shape_of(given, 3, 1)).astype(np.int8)
        demand_backward(solution, G, given, 3, 1)
        demand_backward(solution, G.astype(np.float32) / 7, given, 3, 1)


@check(
    "Raises ValueError for a window or stride that cannot be",
    alone="One of these does not end in ValueError: a size or stride below 1, a window that is too large.",
)
def bad_settings(solution, rng):
    X = sample(rng)
    for size, stride in ((0, 1), (2, 0), (-1, 1), (2, -1), (6, 1), (7, 1)):
        for given in (X, X.swapaxes(2, 3)):
            raises(ValueError, solution.max_pool, given, size, stride)
            raises(ValueError, solution.max_pool_backward, np.zeros((2, 2, 1, 1)), given, size, stride)


@check(
    "Raises ValueError where G has another shape than the output",
    alone="A G of another shape than the output does not end in ValueError.",
)
def misfits(solution, rng):
    X = sample(rng)
    G = rng.standard_normal(shape_of(X, 2, 2))
    for bad in (G[:1], G[:, :1], G[:, :, :1], G[..., :1], G[0]):
        raises(ValueError, solution.max_pool_backward, bad, X, 2, 2)
    raises(ValueError, solution.max_pool_backward, G, X, 2, 1)

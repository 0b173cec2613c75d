"""Checks for conv2d-forward: the sum of the statement, product by product."""

import math

import numpy as np

from sparring.checking import check, equal, raises, unchanged


def one_output(image, filter_, top, left):
    """The sum over the window that begins at (top, left), where outside the image is 0."""
    c, height, width = image.shape
    found = []
    for channel, u, v in np.ndindex(filter_.shape):
        y, x = top + u, left + v
        if 0 <= y < height and 0 <= x < width:
            found.append(float(image[channel, y, x]) * float(filter_[channel, u, v]))
    return math.fsum(found)


def expected(X, W, b, stride, padding):
    n, _, height, width = X.shape
    f, _, kh, kw = W.shape
    tops = range(-padding, height + padding - kh + 1, stride)
    lefts = range(-padding, width + padding - kw + 1, stride)
    out = np.zeros((n, f, len(tops), len(lefts)))
    for image, k in np.ndindex(n, f):
        for (i, top), (j, left) in ((a, z) for a in enumerate(tops) for z in enumerate(lefts)):
            out[image, k, i, j] = one_output(X[image], W[k], top, left) + float(b[k])
    return out


def verify(solution, X, W, b, stride=1, padding=0):
    answer = unchanged(solution.conv2d, X, W, b, stride, padding)
    equal(answer, expected(X, W, b, stride, padding), atol=1e-11)


def sample(rng, n=2, c=2, height=5, width=4, f=3, kh=3, kw=2):
    return (
        rng.standard_normal((n, c, height, width)),
        rng.standard_normal((f, c, kh, kw)),
        rng.standard_normal(f),
    )


@check("The worked example: 108 comes first", shown=True)
def worked_example(solution):
    X = np.arange(9.0).reshape(1, 1, 3, 3)
    W = np.array([[[[1.0, 0.0], [0.0, 2.0]]]])
    got = solution.conv2d(X, W, b=np.array([100.0]), stride=1, padding=0)
    equal(got, np.array([[[[108.0, 111.0], [117.0, 120.0]]]]))


@check("One image, one channel, one filter", sizes=(1, 2, 3))
def single(solution, rng, n):
    verify(solution, *sample(rng, 1, 1, n + 1, n + 2, 1, n, n))


@check("Images and filters that are not square", sizes=(1, 2, 3))
def oblong(solution, rng, n):
    verify(solution, *sample(rng, 1, 1, 5, 3, 1, n, 2))
    verify(solution, *sample(rng, 1, 1, 3, 6, 1, 2, n + 1))


@check("Channels are summed up, filters stand apart, each with its bias", sizes=(1, 2, 3))
def channels(solution, rng, n):
    verify(solution, *sample(rng, n, n + 1, f=4))
    verify(solution, *sample(rng, 2, n, f=n))


@check("A filter with a single 1 shifts the image")
def shift(solution, rng):
    X = rng.integers(0, 9, (1, 1, 3, 4)).astype(float)
    for u, v in np.ndindex(2, 2):
        W = np.zeros((1, 1, 2, 2))
        W[0, 0, u, v] = 1.0
        verify(solution, X, W, np.zeros(1))


@check("Zeros stand around the image", sizes=(2, 3))
def padded(solution, rng, n):
    verify(solution, *sample(rng), padding=n)
    verify(solution, *sample(rng, 1, 1, 1, 2, 1, 2 * n, 2 * n), padding=n)


@check("Filters move by the stride, and what does not fit is left out", sizes=(2, 3, 4))
def strided(solution, rng, n):
    for height, width in ((6, 7), (7, 5), (8, 8)):
        verify(solution, *sample(rng, 1, 1, height, width, 2, 3, 2), stride=n)


@check("Stride and padding together", sizes=(1, 2, 3))
def both(solution, rng, n):
    for height, width in ((6, 7), (5, 4)):
        verify(solution, *sample(rng, height=height, width=width), stride=2, padding=n)
        verify(solution, *sample(rng, height=height, width=width), stride=3, padding=n)


@check("A filter as large as the image gives one number")
def whole(solution, rng):
    verify(solution, *sample(rng, kh=5, kw=4))
    verify(solution, *sample(rng, kh=5, kw=4), stride=3)


@check("A 1 by 1 filter mixes the channels of every pixel")
def one_by_one(solution, rng):
    verify(solution, *sample(rng, kh=1, kw=1))
    verify(solution, *sample(rng, kh=1, kw=1), stride=2)


@check("No images give no output, of the right shape")
def no_images(solution, rng):
    verify(solution, *sample(rng, n=0))


@check("Integers, float32 and any layout are computed in float64")
def forms(solution, rng):
    X, W, b = sample(rng)
    verify(solution, X.astype(np.float32), W.astype(np.float32), b.astype(np.float32), 1, 1)
    small = [rng.integers(-100, 101, given.shape).astype(np.int8) for given in (X, W, b)]
    verify(solution, *small, 2, 1)
    verify(solution, rng.integers(0, 256, X.shape).astype(np.uint8), W, b, 1, 2)
    verify(solution, np.repeat(X, 2, 3)[..., ::-2], np.asfortranarray(W)[..., ::-1], b[::-1], 1, 1)


@check("Larger images are done in time")
def larger(solution, rng):
    X, W, b = sample(rng, 1, 16, 66, 66, 16, 3, 3)
    windows = np.lib.stride_tricks.sliding_window_view(X, (3, 3), axis=(2, 3))
    want = np.tensordot(windows, W, axes=([1, 4, 5], [1, 2, 3])).transpose(0, 3, 1, 2) + b[:, None, None]
    equal(solution.conv2d(X, W, b, 1, 0), want, atol=1e-10)


@check(
    "Raises ValueError where images, filters and biases do not fit",
    alone="One of these does not end in ValueError: other channels, biases that are not one for each filter.",
)
def misfits(solution, rng):
    X, W, b = sample(rng)
    for bad in ((X[:, :1], W, b), (X, W[:, :1], b), (X, W, b[:1]), (X, W, b[:2]), (X, W, b[:, None])):
        raises(ValueError, solution.conv2d, *bad, 1, 0)


@check(
    "Raises ValueError for a filter that is too large",
    alone="A filter that is larger than the padded image does not end in ValueError.",
)
def too_large(solution, rng):
    for kh, kw in ((6, 2), (2, 5), (8, 2)):
        X, W, b = sample(rng, kh=kh, kw=kw)
        raises(ValueError, solution.conv2d, X, W, b, 1, 0)
    for kh, kw in ((8, 2), (2, 7)):
        X, W, b = sample(rng, kh=kh, kw=kw)
        raises(ValueError, solution.conv2d, X, W, b, 1, 1)


@check(
    "Raises ValueError for a stride below 1 or a padding below 0",
    alone="One of these does not end in ValueError: a stride of 0 or less, a negative padding.",
)
def bad_settings(solution, rng):
    X, W, b = sample(rng)
    for stride, padding in ((0, 0), (-1, 0), (1, -1)):
        raises(ValueError, solution.conv2d, X, W, b, stride, padding)

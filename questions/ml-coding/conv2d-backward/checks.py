"""Checks for conv2d-backward: what each product of the forward pass sends back, one by one."""

import numpy as np

from sparring.checking import check, equal, gradient_matches, parts, raises, unchanged


def places(X, W, stride, padding):
    """Every product of the layer: the index in Y, in X (where it is no padding) and in W."""
    n, c, height, width = X.shape
    f, _, kh, kw = W.shape
    tops = range(-padding, height + padding - kh + 1, stride)
    lefts = range(-padding, width + padding - kw + 1, stride)
    for image, k, channel, u, v in np.ndindex(n, f, c, kh, kw):
        for (i, top), (j, left) in ((a, z) for a in enumerate(tops) for z in enumerate(lefts)):
            y, x = top + u, left + v
            if 0 <= y < height and 0 <= x < width:
                yield (image, k, i, j), (image, channel, y, x), (k, channel, u, v)


def expected(G, X, W, stride, padding):
    G, X, W = (given.astype(float) for given in (G, X, W))
    dX, dW = np.zeros(X.shape), np.zeros(W.shape)
    for y, x, w in places(X, W, stride, padding):
        dX[x] += G[y] * W[w]
        dW[w] += G[y] * X[x]
    return dX, dW, G.sum(axis=(0, 2, 3))


def shape_of(X, W, stride, padding):
    (n, _, height, width), (f, _, kh, kw) = X.shape, W.shape
    return n, f, (height + 2 * padding - kh) // stride + 1, (width + 2 * padding - kw) // stride + 1


def demand(solution, G, X, W, stride, padding):
    answer = unchanged(solution.conv2d_backward, G, X, W, stride, padding)
    for got, want in zip(parts(answer, 3), expected(G, X, W, stride, padding)):
        equal(got, want, atol=1e-11)


def demand_two(solution, rng, X, W):
    """Demands the gradients of X and W alone."""
    G = rng.standard_normal(shape_of(X, W, 1, 0))
    dX, dW, _ = parts(solution.conv2d_backward(G, X, W, 1, 0), 3)
    equal(dX, expected(G, X, W, 1, 0)[0], atol=1e-11)
    equal(dW, expected(G, X, W, 1, 0)[1], atol=1e-11)


def verify(solution, rng, X, W, stride=1, padding=0):
    demand(solution, rng.standard_normal(shape_of(X, W, stride, padding)), X, W, stride, padding)


def sample(rng, n=2, c=2, height=4, width=3, f=3, kh=3, kw=2):
    return rng.standard_normal((n, c, height, width)), rng.standard_normal((f, c, kh, kw))


@check("The worked example: the pixel in the middle gets 14", shown=True)
def worked_example(solution):
    X, W = np.arange(9.0).reshape(1, 1, 3, 3), np.array([[[[1.0, 2.0], [3.0, 4.0]]]])
    G = np.array([[[[1.0, 0.0], [0.0, 10.0]]]])
    dX, dW, db = parts(solution.conv2d_backward(G, X, W, stride=1, padding=0), 3)
    equal(dX, np.array([[[[1.0, 2.0, 0.0], [3.0, 14.0, 20.0], [0.0, 30.0, 40.0]]]]))
    equal(dW, np.array([[[[40.0, 51.0], [73.0, 84.0]]]]))
    equal(db, np.array([11.0]))


@check("One window: a filter as large as the image", sizes=(1, 2, 3))
def one_window(solution, rng, n):
    verify(solution, rng, *sample(rng, 1, 1, n, n + 1, 1, n, n + 1))
    verify(solution, rng, *sample(rng, 2, 2, n, 2, 3, n, 2), stride=2)


@check("The gradients agree with central differences")
def differences(solution, rng):
    X, W = sample(rng, 1, 2, 4, 3, 2, 2, 2)
    G = rng.standard_normal(shape_of(X, W, 1, 1))

    def loss(X, W):
        return sum(G[y] * X[x] * W[w] for y, x, w in places(X, W, 1, 1))

    dX, dW, _ = parts(solution.conv2d_backward(G, X, W, 1, 1), 3)
    gradient_matches(dW, lambda value: loss(X, value), W)
    gradient_matches(dX, lambda value: loss(value, W), X)


@check("Windows overlap, and each adds its share", sizes=(1, 2, 3))
def overlap(solution, rng, n):
    verify(solution, rng, *sample(rng, 1, 1, 4, 5, 1, n, 2))
    verify(solution, rng, *sample(rng, 1, 1, 5, 3, 1, 2, n))


@check("Images, channels and filters are summed up where they should be", sizes=(1, 2, 3))
def sums(solution, rng, n):
    demand_two(solution, rng, *sample(rng, n, n + 1, f=4))
    demand_two(solution, rng, *sample(rng, 3, n, f=n))


@check("The gradient of b is the sum over images and places", sizes=(1, 2, 3))
def biases(solution, rng, n):
    X, W = sample(rng, n, 1, f=n + 1)
    G = rng.standard_normal(shape_of(X, W, 1, 1))
    _, _, db = parts(solution.conv2d_backward(G, X, W, 1, 1), 3)
    equal(db, G.sum(axis=(0, 2, 3)), atol=1e-11)


@check("The border of zeros is cut off again", sizes=(1, 2, 3))
def padded(solution, rng, n):
    verify(solution, rng, *sample(rng), padding=n)
    verify(solution, rng, *sample(rng, 1, 1, 1, 2, 1, 2 * n, 2 * n), padding=n)


@check("Gradients land a stride apart, and untouched pixels get 0", sizes=(2, 3, 4))
def strided(solution, rng, n):
    for height, width in ((6, 7), (8, 5)):
        verify(solution, rng, *sample(rng, 1, 1, height, width, 2, 3, 2), stride=n)


@check("Stride and padding together", sizes=(1, 2))
def both(solution, rng, n):
    for height, width in ((4, 5), (5, 4)):
        verify(solution, rng, *sample(rng, 2, 1, height, width, 2, 3, 2), stride=2, padding=n)
        verify(solution, rng, *sample(rng, 1, 2, height, width, 1, 3, 2), stride=3, padding=n)


@check("A square filter, as many filters as channels: nothing may be swapped")
def square(solution, rng):
    verify(solution, rng, *sample(rng, 1, 3, 4, 4, 3, 3, 3))
    verify(solution, rng, *sample(rng, 1, 2, 5, 5, 2, 2, 2), stride=2, padding=1)


@check("Without images the gradients of W and b are 0")
def no_images(solution, rng):
    verify(solution, rng, *sample(rng, n=0))


@check("Integers, float32 and any layout are computed in float64")
def forms(solution, rng):
    X, W = sample(rng)
    G = rng.standard_normal(shape_of(X, W, 1, 1))
    demand(solution, *(given.astype(np.float32) for given in (G, X, W)), 1, 1)
    demand(solution, *(rng.integers(-100, 101, given.shape).astype(np.int8) for given in (G, X, W)), 1, 1)
    demand(solution, G[..., ::-1], np.repeat(X, 2, 3)[..., ::-2], np.asfortranarray(W)[..., ::-1], 1, 1)


@check("Larger images are done in time")
def larger(solution, rng):
    X, W = sample(rng, 1, 12, 50, 50, 12, 3, 3)
    G = rng.standard_normal((1, 12, 48, 48))
    windows = np.lib.stride_tricks.sliding_window_view(X, (3, 3), axis=(2, 3))
    dX, dW, db = parts(solution.conv2d_backward(G, X, W, 1, 0), 3)
    equal(dW, np.tensordot(G, windows, axes=([0, 2, 3], [0, 2, 3])), atol=1e-9)
    wide = np.pad(G, ((0, 0), (0, 0), (2, 2), (2, 2)))
    back = np.lib.stride_tricks.sliding_window_view(wide, (3, 3), axis=(2, 3))
    want = np.tensordot(back, W[:, :, ::-1, ::-1], axes=([1, 4, 5], [0, 2, 3])).transpose(0, 3, 1, 2)
    equal(dX, want, atol=1e-9)
    equal(db, G.sum(axis=(0, 2, 3)), atol=1e-9)


@check(
    "Raises ValueError where G or the channels do not fit",
    alone="One of these does not end in ValueError: a G of another shape than the output, other channels.",
)
def misfits(solution, rng):
    X, W = sample(rng)
    G = rng.standard_normal(shape_of(X, W, 1, 0))
    for bad in (G[:1], G[:, :1], G[:, :, :1], G[..., :1], G[0], np.pad(G, ((0, 0), (0, 0), (0, 1), (0, 0)))):
        raises(ValueError, solution.conv2d_backward, bad, X, W, 1, 0)
    raises(ValueError, solution.conv2d_backward, G, X[:, :1], W, 1, 0)
    raises(ValueError, solution.conv2d_backward, G, X, W[:, :1], 1, 0)
    raises(ValueError, solution.conv2d_backward, G, X, W, 2, 0)
    raises(ValueError, solution.conv2d_backward, G, X, W, 1, 1)

"""Checks for mixture-of-experts-layer. They run outside the sandbox: `solution` calls into it."""

import math

import numpy as np

from sparring.checking import check, equal, parts, unchanged


def by_tokens(x, router, W1, W2, k, capacity):
    """Token by token, choice by choice: the oracle."""
    x, router, W1, W2 = (a.astype(float) for a in (x, router, W1, W2))
    n, E = len(x), router.shape[1]
    y, taken, chosen, mean = np.zeros(x.shape), [0] * E, [0] * E, np.zeros(E)
    for i in range(n):
        logits = [float(np.dot(x[i], router[:, e])) for e in range(E)]
        best = sorted(range(E), key=lambda e: -logits[e])[:k]
        scores = [math.exp(logits[e] - logits[best[0]]) for e in range(E)]
        mean += np.array(scores) / math.fsum(scores) / n
        total = math.fsum(scores[e] for e in best)
        for e in best:
            chosen[e] += 1
            if taken[e] < capacity:
                taken[e] += 1
                y[i] += scores[e] / total * (np.maximum(x[i] @ W1[e], 0) @ W2[e])
    return y, E * sum(c / (n * k) * float(p) for c, p in zip(chosen, mean, strict=True))


def verify(solution, x, router, W1, W2, k, capacity):
    want = by_tokens(x, router, W1, W2, k, capacity)
    y, loss = parts(unchanged(solution.moe_layer, x, router, W1, W2, k, capacity), 2)
    equal(y, want[0])
    equal(loss, want[1])


def sample(rng, n, E, d=3, h=4):
    """Tokens, router and experts; no two logits of a token are equal."""
    shapes = (n, d), (d, E), (E, d, h), (E, h, d)
    return tuple(np.round(rng.normal(0, 1, shape), 4) for shape in shapes)


def one_sided(rng, n, E):
    """Tokens that all prefer the first experts, in the same order."""
    x, _, W1, W2 = sample(rng, n, E)
    x[:, 0] = np.abs(x[:, 0]) + 0.5
    router = np.zeros((3, E))
    router[0] = np.arange(E, 0, -1)
    return x, router, W1, W2


@check("The worked example", shown=True)
def worked_example(solution):
    x = np.array([[1.0, 0.0], [0.0, 1.0]])
    router = np.array([[2.0, 1.0, 0.0], [0.0, 1.0, 2.0]])
    W1, W2 = np.array([np.eye(2)] * 3), np.array([np.eye(2), 10 * np.eye(2), 100 * np.eye(2)])
    y, loss = parts(solution.moe_layer(x, router, W1, W2, k=1, capacity=2), 2)
    equal(y, np.array([[1.0, 0.0], [0.0, 100.0]]))
    a, b, c = (math.exp(v) for v in (2.0, 1.0, 0.0))
    equal(loss, 1.5 * (a + c) / (a + b + c))


@check("One expert is a plain layer, with a loss of 1", sizes=(1, 4))
def one_expert(solution, rng, n):
    verify(solution, *sample(rng, n, 1), 1, n)


@check("Each token goes to its best expert, where k is 1", sizes=(1, 2, 8))
def best_expert(solution, rng, n):
    verify(solution, *sample(rng, n, 4), 1, n)


@check("Several experts are added with weights that sum to 1", sizes=(1, 2, 8))
def several(solution, rng, n):
    verify(solution, *sample(rng, n, 4), 2, n)
    verify(solution, *sample(rng, n, 5), 3, n)


@check("With k = E every expert has its say", sizes=(1, 3))
def all_experts(solution, rng, n):
    verify(solution, *sample(rng, n, 3), 3, n)


@check("An expert that is full takes no more tokens; the earlier ones stay")
def full(solution, rng):
    for capacity in (1, 2, 4):
        verify(solution, *one_sided(rng, 5, 3), 1, capacity)


@check("A dropped assignment leaves the token's other weights as they were")
def dropped(solution, rng):
    x, router, W1, W2 = sample(rng, 6, 3)
    router[:] = 0
    x[:, 0], router[0] = 1.0, (3.0, 0.0, 0.0)
    x[:, 1] = np.array([1.0, -1.0, 1.0, -1.0, 1.0, -1.0])
    router[1] = (0.0, 0.5, -0.5)
    for capacity in (1, 2, 3, 5):
        verify(solution, x, router, W1, W2, 2, capacity)


@check("Places are given in the order of the tokens, all choices of one before the next")
def order(solution, rng):
    x, _, W1, W2 = sample(rng, 3, 3, d=3)
    x[:] = np.eye(3)
    router = np.array([[3.0, 2.0, 0.0], [0.0, 3.0, 2.0], [2.5, 0.0, 3.0]])
    for capacity in (1, 2):
        verify(solution, x, router, W1, W2, 2, capacity)


@check("Random routing with any capacity", sizes=(1, 2, 5))
def capacities(solution, rng, n):
    verify(solution, *sample(rng, 12, 4), 2, n)
    verify(solution, *sample(rng, 9, 3), 1, n)


@check("The loss grows as the load becomes one-sided, dropped assignments included", sizes=(1, 2, 4))
def loads(solution, rng, n):
    x, router, W1, W2 = one_sided(rng, 6, 4)
    verify(solution, x, router * 10, W1, W2, n, 6)
    verify(solution, x, router * 10, W1, W2, n, 1)
    verify(solution, x, router / 100, W1, W2, n, 2)


@check("Negative values do not pass the ReLU")
def relu(solution):
    x, router = np.array([[1.0, -2.0], [-1.0, 3.0]]), np.zeros((2, 1))
    verify(solution, x, router, np.array([np.eye(2)]), np.array([np.eye(2)]), 1, 2)


@check("Integer, float32 and non-contiguous input is computed in float64")
def forms(solution, rng):
    x, router, W1, W2 = sample(rng, 6, 3)
    verify(solution, *(a.astype(np.float32) for a in (x, router, W1, W2)), 2, 6)
    whole = [
        rng.integers(-100, 100, shape).astype(np.int8) for shape in ((2, 2), (2, 2), (2, 2, 2), (2, 2, 2))
    ]
    whole[0], whole[1] = np.array([[100, 3], [2, 100]], np.int8), np.array([[1, 0], [0, 1]], np.int8)
    verify(solution, *whole, 1, 2)
    verify(solution, x[::2, ::-1], router[::-1], W1[:, ::-1, ::-1], W2[:, ::-1], 2, 2)


@check("Router logits of any size stay finite", robust=True)
def large_logits(solution, rng):
    x, router, W1, W2 = sample(rng, 4, 3)
    verify(solution, x, router * 1e4, W1, W2, 2, 4)
    verify(solution, np.abs(x) + 0.1, np.abs(router) * 1e4 + 1e3, W1, W2, 1, 4)

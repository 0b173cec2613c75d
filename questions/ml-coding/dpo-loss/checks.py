"""Checks for dpo-loss. They run outside the sandbox: `solution` calls into it."""

import math

import numpy as np

from sparring.checking import check, equal, parts, unchanged


def softplus(x):
    return max(x, 0.0) + math.log1p(math.exp(-abs(x)))


def by_loops(policy, reference, mask, beta):
    """Pair by pair, token by token: the oracle."""
    pairs = len(policy)
    loss, gradient, wins = 0.0, np.zeros(policy.shape), 0
    for b in range(pairs):
        z = 0.0
        for c, t in zip(*np.nonzero(mask[b]), strict=True):
            z += beta * (1 - 2 * int(c)) * (float(policy[b, c, t]) - float(reference[b, c, t]))
        loss += softplus(-z) / pairs
        wins += z > 0
        gradient[b, 0][mask[b, 0]] = -beta * math.exp(-softplus(z)) / pairs
        gradient[b, 1][mask[b, 1]] = beta * math.exp(-softplus(z)) / pairs
    return loss, gradient, wins / pairs


def verify(solution, policy, reference, mask, beta=0.3):
    got = parts(unchanged(solution.dpo_loss, policy, reference, mask, beta), 3)
    for answer, want in zip(got, by_loops(policy, reference, mask, beta), strict=True):
        equal(answer, want)


def sample(rng, pairs, length, *, masked=True):
    """Log-probabilities of pairs; with `masked`, a prompt at the left and padding at the right of some."""
    policy, reference = np.round(np.log(rng.uniform(0.02, 1.0, (2, pairs, 2, length))), 3)
    at = np.arange(length)
    first = rng.integers(0, (length + 1) // 2, (pairs, 1, 1))
    last = rng.integers((length + 1) // 2, length + 1, (pairs, 2, 1))
    mask = (at >= first) & (at < last) if masked else np.ones((pairs, 2, length), dtype=bool)
    sums = np.where(mask, policy - reference, 0.0).sum(axis=2)
    if (np.abs(sums[:, 0] - sums[:, 1]) < 1e-6).any():  # rounding would decide who has won
        return sample(rng, pairs, length, masked=masked)
    return policy, reference, mask


@check("The worked example: the loss is log(1 + 1/4)", shown=True)
def worked_example(solution):
    policy = np.log([[[0.5, 0.8], [0.5, 0.2]]])
    reference = np.log([[[0.5, 0.4], [0.5, 0.4]]])
    mask = np.array([[[False, True], [False, True]]])
    loss, gradient, accuracy = parts(solution.dpo_loss(policy, reference, mask, beta=1.0), 3)
    equal(loss, math.log(1.25))
    equal(gradient, np.array([[[0.0, -0.2], [0.0, 0.2]]]))
    equal(accuracy, 1.0)


@check("Where policy and reference agree the loss is log 2 and nothing is won", sizes=(1, 2, 5))
def start(solution, rng, n):
    policy, _, mask = sample(rng, n, 3, masked=False)
    verify(solution, policy, policy.copy(), mask)


@check("One token each, everything counts", sizes=(1, 2, 6))
def one_token(solution, rng, n):
    verify(solution, *sample(rng, n, 1, masked=False), beta=1.0)


@check("Several tokens, everything counts", sizes=(1, 2, 6))
def several_tokens(solution, rng, n):
    verify(solution, *sample(rng, n, 4, masked=False), beta=1.0)


@check("beta scales the margin")
def scale(solution, rng):
    policy, reference, mask = sample(rng, 4, 3, masked=False)
    for beta in (0.1, 0.5, 2.0):
        verify(solution, policy, reference, mask, beta)


@check("A prompt that both sequences share counts nowhere", sizes=(2, 4))
def prompt(solution, rng, n):
    policy, reference, mask = sample(rng, 3, n, masked=False)
    mask[:, :, : n // 2] = False
    verify(solution, policy, reference, mask, beta=1.0)


@check("A prompt and padding count nowhere, and have no gradient", sizes=(1, 2, 8))
def masked(solution, rng, n):
    verify(solution, *sample(rng, n, 6), beta=1.0)


@check("Chosen and rejected responses may differ in length")
def lengths(solution, rng):
    policy, reference, mask = sample(rng, 2, 5, masked=False)
    mask[0, 0, 1:] = False
    mask[1, 1, 3:] = False
    verify(solution, policy, reference, mask, beta=1.0)


@check("An empty response has the log-probability 0")
def empty_response(solution, rng):
    policy, reference, mask = sample(rng, 2, 3, masked=False)
    mask[0, 1] = False
    verify(solution, policy, reference, mask)


@check("Integer, float32 and non-contiguous input is computed in float64")
def forms(solution, rng):
    policy, reference, mask = sample(rng, 4, 6)
    verify(solution, policy.astype(np.float32), reference.astype(np.float32), mask)
    verify(solution, policy[::2, :, ::-1], reference[::2, :, ::-1], mask[::2, :, ::-1])
    whole = -rng.integers(0, 100, (2, 3, 2, 2)).astype(np.int8)
    verify(solution, *whole, np.ones((3, 2, 2), dtype=bool), beta=0.01)


@check("Margins of ±1000 give a loss of 1000 and of 0", robust=True)
def wide_margins(solution):
    policy = np.array([[[-2000.0], [-1000.0]], [[-1000.0], [-2000.0]]])
    mask = np.ones((2, 2, 1), dtype=bool)
    for pairs in (slice(0, 1), slice(1, 2), slice(0, 2)):
        verify(solution, policy[pairs], np.full((2, 2, 1), -1500.0)[pairs], mask[pairs], beta=1.0)


@check("What stands at masked places does not matter, be it infinite", robust=True)
def anything_masked(solution, rng):
    policy, reference, mask = sample(rng, 3, 5)
    policy[~mask] = -np.inf
    verify(solution, policy, reference, mask)
    reference[~mask] = -np.inf
    verify(solution, policy, reference, mask)

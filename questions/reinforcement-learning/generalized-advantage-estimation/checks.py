"""Checks for generalized-advantage-estimation. They run outside the sandbox: `solution` calls into it."""

import numpy as np

from sparring.checking import check, equal, parts, unchanged


def by_definition(rollout, gamma, lam):
    """Each advantage as its own sum of later errors, up to where the episode ends: the oracle, in O(T²N)."""
    r, v, w, terminated, truncated = rollout
    found = np.zeros(r.shape)
    for t, i in np.ndindex(r.shape):
        for later in range(t, len(r)):
            following = 0.0 if terminated[later, i] else float(w[later, i])
            error = float(r[later, i]) + gamma * following - float(v[later, i])
            found[t, i] += (gamma * lam) ** (later - t) * error
            if terminated[later, i] or truncated[later, i]:
                break
    return found


def verify(solution, rollout, gamma, lam):
    want = by_definition(rollout, gamma, lam)
    advantages, targets = parts(unchanged(solution.gae, *rollout, gamma, lam), 2)
    equal(advantages, want)
    equal(targets, want + rollout[1])


def sample(rng, T, N, *, ends=0.0, cuts=0.0):
    """A rollout in which each step terminates with probability `ends` and is cut off with `cuts`."""
    r, v, w = (np.round(rng.normal(1.0, 2.0, (T, N)), 2) for _ in range(3))
    return r, v, w, rng.random((T, N)) < ends, rng.random((T, N)) < cuts


def flags(*rows):
    return np.array([[row] for row in rows], dtype=bool)


@check("The worked example: advantages 1.75 and 1", shown=True)
def worked_example(solution):
    r, v, w = np.array([[1.0], [1.0]]), np.array([[0.5], [2.0]]), np.array([[2.0], [4.0]])
    no = np.zeros((2, 1), dtype=bool)
    advantages, targets = parts(solution.gae(r, v, w, no, no, gamma=0.5, lam=0.5), 2)
    equal(advantages, np.array([[1.75], [1.0]]))
    equal(targets, np.array([[2.25], [3.0]]))


@check("One episode that goes on, in one environment", sizes=(1, 2, 3, 8))
def one_episode(solution, rng, n):
    verify(solution, sample(rng, n, 1), 0.9, 0.8)


@check("Several environments know nothing of one another", sizes=(1, 2, 7))
def environments(solution, rng, n):
    verify(solution, sample(rng, n, 3), 0.99, 0.95)


@check("The state after a terminated step counts nothing, whatever its value", sizes=(1, 3))
def terminated_at_the_end(solution, rng, n):
    r, v, w, no, _ = sample(rng, n, 2)
    last = np.arange(n)[:, None] == n - 1
    verify(solution, (r, v, w, last & np.array([[True, False]]), no), 0.9, 0.7)


@check("After a terminated step there is no value, and the next row is another episode", sizes=(1, 2, 4, 12))
def terminated(solution, rng, n):
    r, v, w, _, no = sample(rng, n, 1)
    verify(solution, (r, v, w, flags(*(t == n // 2 for t in range(n))), no), 0.9, 0.7)
    verify(solution, sample(rng, n, 3, ends=0.3), 0.9, 0.7)


@check("After a truncated step the value counts, and the next row is another episode", sizes=(1, 2, 4, 12))
def truncated(solution, rng, n):
    r, v, w, no, _ = sample(rng, n, 1)
    verify(solution, (r, v, w, no, flags(*(t == n // 2 for t in range(n)))), 0.9, 0.7)
    verify(solution, sample(rng, n, 3, cuts=0.3), 0.9, 0.7)


@check("Both ends in one rollout, also at the same step", sizes=(3, 10, 40))
def both(solution, rng, n):
    verify(solution, sample(rng, n, 4, ends=0.3, cuts=0.3), 0.95, 0.9)


@check("lam = 0 leaves the one-step errors, lam = 1 the discounted return minus the value")
def ends_of_lambda(solution, rng):
    rollout = sample(rng, 6, 2, ends=0.2)
    verify(solution, rollout, 0.9, 0.0)
    verify(solution, rollout, 0.9, 1.0)


@check("gamma may be 0 or 1")
def ends_of_gamma(solution, rng):
    rollout = sample(rng, 6, 2, cuts=0.2)
    verify(solution, rollout, 0.0, 0.9)
    verify(solution, rollout, 1.0, 0.9)


@check("Integers make fractional advantages")
def integers(solution, rng):
    whole = [rng.integers(0, 100, (5, 2)) for _ in range(3)]
    no = np.zeros((5, 2), dtype=bool)
    verify(solution, (*whole, no, no), 0.9, 0.9)


@check("Small integer, float32 and non-contiguous input is computed in float64")
def forms(solution, rng):
    whole = [rng.integers(0, 100, (5, 2)).astype(dtype) for dtype in (np.int8, np.uint8, np.int16)]
    no = np.zeros((5, 2), dtype=bool)
    verify(solution, (*whole, no, no), 0.9, 0.9)
    r, v, w, terminated, truncated = sample(rng, 10, 4, ends=0.2, cuts=0.2)
    verify(solution, (*(a.astype(np.float32) for a in (r, v, w)), terminated, truncated), 0.9, 0.9)
    verify(solution, tuple(a[::2, ::-1] for a in (r, v, w, terminated, truncated)), 0.9, 0.9)

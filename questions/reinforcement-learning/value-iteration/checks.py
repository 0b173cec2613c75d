"""Checks for value-iteration. They run outside the sandbox: `solution` calls into it."""

import numpy as np

from sparring.checking import array, check, equal, holds, parts, unchanged


def optimal(P, R, gamma):
    """Optimal values by policy iteration, each policy's values by solving its linear system: the oracle."""
    P, R = P.astype(float), R.astype(float)
    S = len(R)
    policy = np.zeros(S, dtype=int)
    while True:
        rows = np.arange(S)
        values = np.linalg.solve(np.eye(S) - gamma * P[rows, policy], R[rows, policy])
        Q = R + gamma * np.einsum("sat,t->sa", P, values)
        better = Q.max(axis=1) > Q[rows, policy] + 1e-12 * (1 + np.abs(values))
        if not better.any():
            return values, Q
        policy = np.where(better, Q.argmax(axis=1), policy)


def verify(solution, P, R, gamma=0.9, tol=1e-6):
    want, Q = optimal(P, R, gamma)
    values, policy = parts(unchanged(solution.value_iteration, P, R, gamma, tol), 2)
    slack = 1e-9 * (1 + np.abs(want))
    found = array(values, shape=want.shape)
    for s in np.flatnonzero(np.abs(found - want) > tol + slack):
        reason = f"the value of state {s} is {found[s]:.10g}, the optimum is {want[s]:.10g}, tol is {tol:g}"
        holds(False, reason, got=found, want=want)
    actions = array(policy, shape=want.shape, kind="int")
    holds(bool(((actions >= 0) & (actions < R.shape[1])).all()), "an action is out of range", got=actions)
    for s in np.flatnonzero(Q[np.arange(len(want)), actions] < want - 2 * tol - slack):
        reason = f"in state {s} action {actions[s]} is worth {Q[s, actions[s]]:.6g}, the best {want[s]:.6g}"
        holds(False, reason, got=actions, want=Q.argmax(axis=1))


def sample(rng, S, A, *, low=-2.0, high=3.0):
    """A random process: each action leads to some of the states."""
    P = rng.uniform(0.05, 1.0, (S, A, S)) * (rng.random((S, A, S)) < 0.6)
    P[np.arange(S), :, rng.integers(0, S, S)] += 0.3
    return P / P.sum(axis=2, keepdims=True), np.round(rng.uniform(low, high, (S, A)), 2)


@check("The worked example: values 18 and 20, and going on in state 0", shown=True)
def worked_example(solution):
    P = np.array([[[1, 0], [0, 1]], [[0, 1], [0, 1]]])
    R = np.array([[1, 0], [2, 2]])
    values, policy = parts(solution.value_iteration(P, R, gamma=0.9, tol=1e-9), 2)
    equal(values, np.array([18.0, 20.0]), atol=2e-9)
    first = int(array(policy, shape=(2,), kind="int")[0])
    holds(first == 1, f"the policy takes action {first} in state 0", got=first, want=1)


@check("With gamma 0 only the reward at hand counts")
def short_sighted(solution, rng):
    verify(solution, *sample(rng, 4, 3), gamma=0.0)


@check("What comes later is discounted, in the policy too")
def discounted(solution):
    P, R = np.array([[[1, 0], [0, 1]], [[0, 1], [0, 1]]]), np.array([[1, 0], [2, 2]])
    for gamma in (0.1, 0.3, 0.45, 0.6):  # going on pays from 0.5 on
        verify(solution, P, R, gamma)


@check("One state, one action")
def smallest(solution):
    verify(solution, np.ones((1, 1, 1)), np.array([[3.0]]), gamma=0.5)
    verify(solution, np.ones((1, 2, 1)), np.array([[-1.0, -4.0]]), gamma=0.5)


@check("Random processes of any size", sizes=(2, 3, 5, 10))
def processes(solution, rng, n):
    verify(solution, *sample(rng, n, 2))
    verify(solution, *sample(rng, n, 4), gamma=0.7)


@check("Rewards that are all negative make negative values", sizes=(2, 5))
def costs(solution, rng, n):
    verify(solution, *sample(rng, n, 3, low=-5.0, high=-1.0))


@check("Rewards that come late, and a state that ends the episode", sizes=(3, 6, 12))
def corridor(solution, n):
    P, R = np.zeros((n, 2, n)), np.zeros((n, 2))
    for s in range(n):  # left and right; at the right end lies a reward, then nothing
        P[s, 0, max(s - 1, 0)] = P[s, 1, min(s + 1, n - 1)] = 1
    P[n - 1] = np.eye(n)[n - 1]
    R[n - 2, 1], R[0, 0] = 10.0, 0.4
    verify(solution, P, R)


@check("No value is off by more than tol, with gamma near 1 as well", sizes=(1, 2, 3))
def near_one(solution, rng, n):
    P, R = sample(rng, 4, 2, low=0.0)
    verify(solution, P, R, gamma=(0.9, 0.97, 0.99)[n - 1], tol=(1e-2, 1e-4, 1e-3)[n - 1])


@check("A state that changes late is waited for, wherever it stands")
def late_changes(solution):
    n = 6
    P, R = np.zeros((n, 1, n)), np.zeros((n, 1))
    P[np.arange(n), 0, np.maximum(np.arange(n) - 1, 0)] = 1
    R[0, 0] = 1.0
    verify(solution, P, R, gamma=0.8)
    flipped = P[::-1, :, ::-1]
    verify(solution, flipped, R[::-1], gamma=0.8)
    lonely = np.zeros((3, 1, 3))
    lonely[0, 0, 0] = lonely[1, 0, 1] = lonely[2, 0, 2] = 1
    verify(solution, lonely, np.array([[5.0], [1.0], [0.0]]), gamma=0.8)


@check("Integer, float32 and non-contiguous input is computed in float64")
def forms(solution, rng):
    whole = np.eye(3, dtype=np.uint8)[rng.integers(0, 3, (3, 2))]
    verify(solution, whole, rng.integers(-100, 100, (3, 2)).astype(np.int8))
    P = np.zeros((4, 4, 4))
    P[:, :, :2] = 0.5
    R = np.round(rng.normal(0.0, 2.0, (4, 4)), 1)
    verify(solution, P.astype(np.float32), R.astype(np.float32))
    verify(solution, P[:2, ::-1, 1::-1], R[:2, ::-1])

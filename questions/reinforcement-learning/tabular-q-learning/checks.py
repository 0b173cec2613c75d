"""Checks for tabular-q-learning. They run outside the sandbox: `solution` calls into it.

Choices are counted: 160 at a time, and a count may be off by six of its standard deviations and two more.
"""

import numpy as np

from sparring.checking import array, check, equal, holds, scalar

CHOICES = 160


def agent(solution, rng, n_states=3, n_actions=3, alpha=0.5, gamma=0.9, epsilon=0.0):
    return solution.QLearner(n_states, n_actions, alpha, gamma, epsilon, rng)


def learned(transitions, shape, alpha, gamma):
    """The table after these transitions, by the rule itself in plain Python: the oracle."""
    Q = [[0.0] * shape[1] for _ in range(shape[0])]
    for s, a, r, t, terminated in transitions:
        target = r if terminated else r + gamma * max(Q[t])
        Q[s][a] = (1 - alpha) * Q[s][a] + alpha * target
    return np.array(Q)


def episode(rng, n, shape, *, ends=0.0):
    """n transitions between random states; each terminates with probability `ends`."""
    states, actions = rng.integers(0, shape[0], (2, n)), rng.integers(0, shape[1], n)
    rewards = np.round(rng.normal(0.5, 2.0, n), 2)
    over = rng.random(n) < ends
    return list(zip(*(a.tolist() for a in (states[0], actions, rewards, states[1], over)), strict=True))


def verify(solution, rng, transitions, shape=(3, 3), alpha=0.5, gamma=0.9):
    learner = agent(solution, rng, *shape, alpha, gamma)
    for transition in transitions:
        learner.update(*transition)
    equal(learner.Q, learned(transitions, shape, alpha, gamma))


def trained(solution, rng, row, epsilon):
    """An agent whose state 1 of three has these values."""
    learner = agent(solution, rng, 3, len(row), alpha=1.0, epsilon=epsilon)
    for action, value in enumerate(row):
        learner.update(1, action, value, 0, True)
    return learner


def shares(solution, rng, row, epsilon):
    """How often each action of state 1 is chosen."""
    learner = trained(solution, rng, row, epsilon)
    found = np.zeros(len(row), dtype=int)
    for _ in range(CHOICES):
        action = scalar(learner.act(1), kind="int")
        holds(0 <= action < len(row), f"action {action} is none of {len(row)}", got=action)
        found[action] += 1
    return found


def demand(found, p):
    p = np.array(p)
    far = np.abs(found - CHOICES * p) > 6 * np.sqrt(CHOICES * p * (1 - p)) + 2 * (p > 0)
    for a in np.flatnonzero(far):
        reason = f"action {a} is chosen {found[a]} times of {CHOICES}, its probability is {p[a]:.3f}"
        holds(False, reason, got=found, want=CHOICES * p)


@check("The worked example", shown=True)
def worked_example(solution, rng):
    learner = agent(solution, rng, 2, 2)
    learner.update(1, 0, 1.0, 0, True)
    learner.update(0, 1, 0.0, 1, False)
    equal(learner.Q, np.array([[0.0, 0.225], [0.5, 0.0]]))
    equal(learner.act(0), 1)


@check("A new table is 0 everywhere", sizes=(1, 2, 5))
def starts(solution, rng, n):
    equal(agent(solution, rng, n, n + 1).Q, np.zeros((n, n + 1)))


@check("Steps that terminate move towards their reward", sizes=(1, 3, 10))
def terminal(solution, rng, n):
    verify(solution, rng, episode(rng, n, (3, 3), ends=1.0))


@check("Nothing follows a step that terminated, whatever its next state is worth")
def nothing_follows(solution, rng):
    verify(solution, rng, [(1, 0, 8.0, 2, True), (1, 1, 4.0, 0, True), (0, 0, 1.0, 1, True)])


@check("Other steps add the discounted best value of the next state", sizes=(2, 5, 20))
def bootstrap(solution, rng, n):
    verify(solution, rng, episode(rng, n, (3, 3)))


@check("The best value may be negative")
def negative(solution, rng):
    start = [(1, a, -float(a + 1), 0, True) for a in range(3)]
    verify(solution, rng, [*start, (0, 0, 1.0, 1, False), (2, 1, -1.0, 1, False)], alpha=1.0)


@check("A state may lead to itself")
def loop(solution, rng):
    verify(solution, rng, [(0, 1, 1.0, 0, False)] * 6 + [(0, 0, 2.0, 0, False)] * 2)


@check("Any alpha and gamma, and tables that are not square", sizes=(5, 30))
def settings(solution, rng, n):
    verify(solution, rng, episode(rng, n, (2, 4), ends=0.3), (2, 4), alpha=0.1, gamma=1.0)
    verify(solution, rng, episode(rng, n, (5, 2), ends=0.3), (5, 2), alpha=1.0, gamma=0.5)
    verify(solution, rng, episode(rng, n, (4, 1), ends=0.3), (4, 1), alpha=0.7, gamma=0.0)


@check("Without exploration the best action of the state is taken", sizes=(1, 2, 6))
def greedy(solution, rng, n):
    row = np.round(rng.normal(-5.0, 2.0, n), 2).tolist()
    row[int(rng.integers(n))] = 3.0 if n > 1 else -1.0
    learner = trained(solution, rng, row, 0.0)
    for _ in range(5):
        equal(learner.act(1), int(np.argmax(row)))


@check("With epsilon 1 every action is drawn equally often")
def explores(solution, rng):
    demand(shares(solution, rng, [1.0, 5.0, -2.0, 0.0], 1.0), [0.25] * 4)


@check("Exploring draws from all actions, the best among them")
def partly(solution, rng):
    demand(shares(solution, rng, [1.0, 5.0], 0.6), [0.3, 0.7])
    demand(shares(solution, rng, [9.0, 5.0, 1.0], 0.3), [0.8, 0.1, 0.1])


@check("Among equally good actions one is drawn")
def ties(solution, rng):
    demand(shares(solution, rng, [0.0, 0.0, 0.0], 0.0), [1 / 3] * 3)
    demand(shares(solution, rng, [-1.0, 2.0, 2.0], 0.0), [0.0, 0.5, 0.5])


@check("Choosing changes nothing, and two agents share nothing")
def apart(solution, rng):
    first, second = agent(solution, rng), agent(solution, rng)
    first.update(0, 1, 4.0, 1, True)
    first.act(0)
    equal(first.Q, np.array([[0.0, 2.0, 0.0], [0.0] * 3, [0.0] * 3]))
    equal(second.Q, np.zeros((3, 3)))


@check("Equal generators give equal choices, other generators others")
def repeatable(solution, rng):
    seed = int(rng.integers(2**31))
    rows = []
    for s in (seed, seed, seed + 1):
        learner = agent(solution, np.random.default_rng(s), n_actions=4, epsilon=0.8)
        rows.append([scalar(learner.act(0), kind="int") for _ in range(30)])
    holds(rows[0] == rows[1], "equal states of rng give other choices", got=rows[1], want=rows[0])
    holds(rows[0] != rows[2], "the choices do not depend on rng", got=rows[2])


@check("It learns to walk to the right, where the reward is")
def walk(solution, rng):
    learner = agent(solution, rng, 4, 2, alpha=1.0, gamma=0.8, epsilon=0.5)
    for _ in range(20):
        s = 0
        for _ in range(12):
            a = scalar(learner.act(s), kind="int")
            t = min(s + 1, 3) if a == 1 else max(s - 1, 0)
            learner.update(s, a, float(t == 3), t, t == 3)
            s = t
            if s == 3:
                break
    found = array(learner.Q, shape=(4, 2))
    for s in range(3):
        reason = f"after 20 episodes going right from place {s} is worth {found[s, 1]:.3f}"
        holds(abs(found[s, 1] - 0.8 ** (2 - s)) < 0.05, reason, got=found)

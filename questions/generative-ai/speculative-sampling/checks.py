"""Checks for speculative-sampling. They run outside the sandbox: `solution` calls into it.

Outcomes are counted: a count may be off by six of its standard deviations and two more.
"""

from collections import Counter

import numpy as np

from sparring.checking import check, equal, holds, scalar
from sparring.checking.answer import described, opened


def emitted(answer, most):
    """The returned tokens, once they are a list of one to `most` integers."""
    got = opened(answer)
    holds(type(got) is list, f"returned {described(got)}, expected a list", got=got)
    holds(0 < len(got) <= most, f"{len(got)} tokens are emitted, expected 1 to {most}", got=got)
    return tuple(scalar(token, kind="int") for token in got)


def counted(solution, rng, times, tokens, draft, target):
    """How often each list of tokens comes out."""
    return Counter(
        emitted(solution.accept(tokens, draft, target, rng), len(tokens) + 1) for _ in range(times)
    )


def demand(found, probabilities):
    """Demands that outcomes have these probabilities, and that there are no others."""
    times = sum(found.values())
    for outcome in found:
        holds(
            outcome in probabilities, f"{list(outcome)} came out, which has probability 0", got=list(outcome)
        )
    for outcome, p in probabilities.items():
        far = abs(found[outcome] - times * p) > 6 * (times * p * (1 - p)) ** 0.5 + 2
        reason = f"{list(outcome)} came out {found[outcome]} times of {times}, its probability is {p:.3f}"
        holds(not far, reason, got=found[outcome], want=times * p)


def rows(*values):
    return np.array(values, dtype=float)


@check("The worked example", shown=True)
def worked_example(solution, rng):
    draft, target = rows([0.5, 0.5]), rows([0.0, 1.0], [1.0, 0.0])
    equal(solution.accept([0], draft, target, rng), [1])
    equal(solution.accept([1], draft, target, rng), [1, 0])


@check("Without drafts one token comes from the target")
def no_drafts(solution, rng):
    found = counted(solution, rng, 120, [], np.zeros((0, 2)), rows([0.35, 0.65]))
    demand(found, {(0,): 0.35, (1,): 0.65})


@check("Where draft and target agree everything is accepted, and one token comes on top", sizes=(1, 2, 5))
def same_models(solution, rng, n):
    p = rng.dirichlet(np.ones(4), n)
    last = np.eye(4)[[2]]
    for _ in range(8):
        tokens = [int(rng.choice(4, p=row)) for row in p]
        equal(solution.accept(tokens, p, np.concatenate([p, last]), rng), [*tokens, 2])


@check("A token that the target likes more than the draft is always accepted")
def liked_more(solution, rng):
    draft, target = rows([0.3, 0.7], [0.4, 0.6]), rows([0.35, 0.65], [0.45, 0.55], [0.0, 1.0])
    for _ in range(20):
        equal(solution.accept([0, 0], draft, target, rng), [0, 0, 1])


@check("A token that the target gives 0 is always rejected, and what follows is dropped")
def never_liked(solution, rng):
    draft = rows([0.0, 1.0, 0.0], [0.2, 0.3, 0.5], [1.0, 0.0, 0.0])
    target = rows([0.0, 1.0, 0.0], [1.0, 0.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0])
    for _ in range(10):
        equal(solution.accept([1, 2, 0], draft, target, rng), [1, 0])
        equal(solution.accept([1, 1, 0], draft, target, rng), [1, 0])
        equal(solution.accept([1, 0, 0], draft, target, rng), [1, 0, 0, 2])


@check("A token is accepted with probability target over draft")
def acceptance(solution, rng):
    found = counted(solution, rng, 200, [0], rows([0.5, 0.5]), rows([0.25, 0.75], [1.0, 0.0]))
    demand(found, {(0, 0): 0.5, (1,): 0.5})


@check("The replacement comes from the positive part of target minus draft")
def replacement(solution, rng):
    draft, target = rows([0.5, 0.45, 0.05]), rows([0.0, 0.5, 0.5], [1.0, 0.0, 0.0])
    demand(counted(solution, rng, 120, [0], draft, target), {(1,): 0.1, (2,): 0.9})
    draft, target = rows([0.6, 0.2, 0.2, 0.0]), rows([0.0, 0.1, 0.55, 0.35], [1.0, 0.0, 0.0, 0.0])
    demand(counted(solution, rng, 120, [0], draft, target), {(2,): 0.5, (3,): 0.5})


@check("Each token is accepted or not for itself")
def independent(solution, rng):
    draft, target = rows([0.5, 0.5], [0.5, 0.5]), rows([0.25, 0.75], [0.25, 0.75], [1.0, 0.0])
    found = counted(solution, rng, 200, [0, 0], draft, target)
    demand(found, {(1,): 0.5, (0, 1): 0.25, (0, 0, 0): 0.25})


@check("Drafted and replaced together, the first token has the target's distribution")
def unbiased(solution, rng):
    draft, target = rows([0.55, 0.25, 0.15, 0.05]), rows([0.2, 0.1, 0.3, 0.4], [0.25, 0.25, 0.25, 0.25])
    found = Counter()
    for _ in range(200):
        token = int(rng.choice(4, p=draft[0]))
        found[emitted(solution.accept([token], draft, target, rng), 2)[:1]] += 1
    demand(found, {(i,): float(p) for i, p in enumerate(target[0])})


@check("The drafts and both arrays stay as they were, and integer and float32 ones will do")
def forms(solution, rng):
    one_hot = np.eye(2, dtype=np.uint8)
    equal(solution.accept([0], one_hot[:1], one_hot[::-1], rng), [1])
    equal(solution.accept([0, 1], one_hot, np.array([[1, 0], [0, 1], [1, 0]], np.int8), rng), [0, 1, 0])
    single = rows([0.5, 0.5]).astype(np.float32), rows([0.0, 1.0], [0.75, 0.25]).astype(np.float32)
    for arrays in (single, (one_hot[:1].astype(float), rows([0.0, 1.0], [0.3, 0.7]))):
        answer, after = solution.accept.with_arguments_after([0], *arrays, rng)
        equal(answer, [1])
        equal(after[0] == [0] and all(map(np.array_equal, after[1:3], arrays)), True)


@check("Equal states of the generator give equal tokens, others others")
def repeatable(solution, rng):
    p, seed = np.full((1, 50), 0.02), int(rng.integers(2**31))
    found = []
    for first in (seed, seed, seed + 100):
        answers = [solution.accept([], p[:0], p, np.random.default_rng(first + i)) for i in range(12)]
        found.append([emitted(answer, 1) for answer in answers])
    holds(found[0] == found[1], "equal states of rng give other tokens", got=found[1], want=found[0])
    holds(found[0] != found[2], "the tokens do not depend on rng", got=found[2])


@check("A draft probability of 0, and rows that differ by rounding only", robust=True)
def rounding(solution, rng):
    for _ in range(5):
        equal(solution.accept([1], rows([1.0, 0.0]), rows([0.5, 0.5], [1.0, 0.0]), rng), [1, 0])
        equal(solution.accept([1], rows([1.0, 1e-17]), rows([1.0, 0.0], [0.0, 1.0]), rng), [0])

"""Checks for top-k-top-p-sampling. They run outside the sandbox: `solution` calls into it.

Draws are held against the exact probabilities: 12,000 at a time, and a share may be off by seven of its
standard deviations and two draws more, which a right program misses less than once in a million.
"""

import math

import numpy as np

from sparring.checking import array, check, equal, holds, raises

DRAWS = 12_000


def exact(logits, temperature=1.0, top_k=None, top_p=None):
    """The probability of each token, one by one in plain Python; no ties at a cut."""
    scaled = {i: float(z) / temperature for i, z in enumerate(logits)}
    order = sorted(scaled, key=lambda i: -scaled[i])[:top_k]
    top = scaled[order[0]]
    weights = {i: math.exp(scaled[i] - top) for i in order}
    total = math.fsum(weights.values())
    kept, reached = {}, 0.0
    for i in order:
        if top_p is not None and reached >= top_p:
            break
        kept[i] = weights[i]
        reached += weights[i] / total
    total = math.fsum(kept.values())
    return np.array([kept.get(i, 0.0) / total for i in range(len(scaled))])


def counts(solution, logits, rng, n=DRAWS, **settings):
    """How often each token is drawn."""
    drawn = array(solution.sample_tokens(logits, n, rng, **settings), shape=(n,), kind="int")
    inside = (drawn >= 0) & (drawn < len(logits))
    holds(bool(inside.all()), f"token {drawn[~inside][:1]} is none of {len(logits)}")
    return np.bincount(drawn, minlength=len(logits))


def verify(solution, logits, rng, **settings):
    p = exact(logits, **settings)
    found = counts(solution, logits, rng, **settings)
    for token in np.flatnonzero((p == 0) & (found > 0)):
        holds(False, f"token {token} is drawn, which should be filtered out", got=found[token], want=0)
    far = np.abs(found - DRAWS * p) > 7 * np.sqrt(DRAWS * p * (1 - p)) + 2
    for token in np.flatnonzero(far):
        reason = (
            f"token {token} is {found[token] / DRAWS:.4f} of the draws, its probability is {p[token]:.4f}"
        )
        holds(False, reason, got=found[token] / DRAWS, want=float(p[token]))


def shuffled(rng, *probabilities):
    """Logits of these probabilities, in any order and off by a constant."""
    p = np.array(probabilities)
    return rng.permutation(np.log(p / p.sum()) + 1.7)


@check("The worked example: 0.7 keeps the first two, temperature 0 the first", shown=True)
def worked_example(solution, rng):
    logits = np.log([0.5, 0.3, 0.15, 0.05])
    verify(solution, logits, rng, top_p=0.7)
    equal(solution.sample_tokens(logits, 3, rng, temperature=0.0), np.zeros(3, dtype=int))


@check("Without filters it draws from the softmax", sizes=(1, 2, 3, 8))
def plain(solution, rng, n):
    verify(solution, rng.normal(0.0, 1.0, n), rng)


@check("Any number of draws, none included", sizes=(0, 1, 5))
def numbers(solution, rng, n):
    counts(solution, rng.normal(0.0, 1.0, 4), rng, n)
    counts(solution, rng.normal(0.0, 1.0, 4), rng, n, top_k=2, top_p=0.9)
    counts(solution, rng.normal(0.0, 1.0, 4), rng, n, temperature=0.0)


@check("The temperature divides the logits")
def temperatures(solution, rng):
    logits = shuffled(rng, 0.4, 0.3, 0.2, 0.1)
    for temperature in (0.5, 2.0, 10.0):
        verify(solution, logits, rng, temperature=temperature)


@check("Temperature 0 always takes the largest logit", sizes=(1, 3, 30))
def greedy(solution, rng, n):
    logits = rng.normal(0.0, 3.0, n)
    equal(solution.sample_tokens(logits, 4, rng, temperature=0.0), np.full(4, logits.argmax()))
    equal(solution.sample_tokens(logits, 4, rng, 0.0, 2, 0.5), np.full(4, logits.argmax()))
    equal(solution.sample_tokens(np.array([0.0, 1e-4]), 40, rng, 0.0), np.ones(40, dtype=int))


@check("top_k keeps the k largest logits, all where k is larger than V", sizes=(1, 2, 4, 9))
def largest(solution, rng, n):
    verify(solution, shuffled(rng, 8, 7, 5, 3, 2, 1), rng, top_k=n)


@check("top_p keeps the token that crosses the line, and no more", sizes=(2, 3, 6))
def nucleus(solution, rng, n):
    logits = shuffled(rng, *(2.0**i for i in range(n)))
    for top_p in (0.3, 0.6, 0.8, 0.97, 1.0):
        verify(solution, logits, rng, top_p=top_p)


@check("A top_p below the largest probability leaves one token")
def one_left(solution, rng):
    verify(solution, shuffled(rng, 0.7, 0.2, 0.1), rng, top_p=0.05)


@check("The temperature comes before top_p")
def temperature_and_nucleus(solution, rng):
    logits = shuffled(rng, 0.6, 0.25, 0.1, 0.05)
    verify(solution, logits, rng, temperature=3.0, top_p=0.55)
    verify(solution, logits, rng, temperature=0.4, top_p=0.9)


@check("top_k comes before top_p, which sees probabilities that sum to 1")
def both_filters(solution, rng):
    logits = shuffled(rng, 0.3, 0.25, 0.2, 0.15, 0.1)
    verify(solution, logits, rng, top_k=3, top_p=0.72)
    verify(solution, logits, rng, top_k=2, top_p=0.5)
    verify(solution, logits, rng, temperature=1.5, top_k=4, top_p=0.6)


@check("Ties at the cut: exactly k tokens, and the smallest set that reaches top_p")
def ties(solution, rng):
    for settings in ({"top_k": 3}, {"top_p": 0.55}):
        found = counts(solution, np.zeros(5), rng, **settings)
        kept = int((found > 0).sum())
        holds(kept == 3, f"{kept} of five equal tokens are drawn, expected 3", got=kept, want=3)
        share = found.max() / DRAWS
        holds(share < 0.37, "equal tokens are not drawn equally often", got=share, want=1 / 3)


@check("A forbidden token, of logit −inf, is never drawn")
def forbidden(solution, rng):
    logits = np.array([-np.inf, 0.3, -np.inf, -0.2, 1.0])
    verify(solution, logits, rng)
    verify(solution, logits, rng, top_k=4)
    verify(solution, logits, rng, temperature=2.0, top_p=0.6)


@check("Integer, float32 and non-contiguous logits do as well, and stay as they are")
def forms(solution, rng):
    for logits in (np.array([1, 3, 0], np.uint8), np.array([0.5, -1.0], np.float32), np.arange(6.0)[::-2]):
        before = logits.copy()
        verify(solution, logits, rng, temperature=1.5, top_p=0.9)
        _, after = solution.sample_tokens.with_arguments_after(logits, 2, rng, 0.5, 2, 0.9)
        holds(bool(np.array_equal(after[0], before)), "the logits were changed in place", got=after[0])


def two_hundred(solution, logits, seed):
    rng = np.random.default_rng(seed)
    return array(solution.sample_tokens(logits, 200, rng, 1.0, 40, 0.95), shape=(200,), kind="int")


@check("Equal states of the generator give equal draws")
def repeatable(solution, rng):
    logits, seed = rng.normal(0.0, 1.0, 50), int(rng.integers(2**31))
    first, again = (two_hundred(solution, logits, seed) for _ in range(2))
    holds(bool((first == again).all()), "equal states of rng give other tokens", got=again, want=first)


@check("Other states of the generator give other draws")
def drawn(solution, rng):
    logits, seed = rng.normal(0.0, 1.0, 50), int(rng.integers(2**31))
    first, other = (two_hundred(solution, logits, seed + i) for i in range(2))
    holds(not (first == other).all(), "the draws do not depend on rng", got=other)


@check("Raises ValueError for a temperature, top_k or top_p out of range")
def out_of_range(solution, rng):
    logits = np.zeros(3)
    for settings in ((-0.5, None, None), (1.0, 0, None), (1.0, -1, None), (1.0, None, 0.0), (1.0, None, 1.5)):
        raises(ValueError, solution.sample_tokens, logits, 1, rng, *settings)
    raises(ValueError, solution.sample_tokens, logits, 1, rng, 1.0, None, -0.1)


@check("Logits of any size and temperatures near 0 stay finite", robust=True)
def any_scale(solution, rng):
    verify(solution, np.array([1e8, -1e8, 1e8 - 1.0]), rng)
    verify(solution, np.array([-1e8, -1e8 + 0.5]), rng, top_p=0.5)
    verify(solution, np.array([1.0, 3.0, 2.0]), rng, temperature=1e-6)

"""Checks for mend-a-sampler. They run outside the sandbox: `solution` calls into it."""

import numpy as np

from sparring.checking import array, at_most, check, equal, fault, holds, unchanged


def chances(solution, logits, **changed):
    words = {"history": [], "temperature": 1.0, "top_p": 1.0, "penalty": 1.0} | changed
    return array(solution.probabilities(logits, **words), shape=(len(logits),))


def softmax(logits):
    shares = np.exp(np.asarray(logits, float) - np.max(logits))
    return shares / shares.sum()


def expected(logits, history, temperature, top_p, penalty):
    """The oracle, one token at a time."""
    logits = [float(one) for one in logits]
    for token in set(history):
        logits[token] = logits[token] / penalty if logits[token] > 0 else logits[token] * penalty
    shares = softmax(np.array(logits) / temperature)
    kept = np.zeros(len(shares))
    for token, share in enumerate(shares):
        ahead = [s for other, s in enumerate(shares) if s > share or (s == share and other < token)]
        kept[token] = share if sum(ahead) < top_p else 0.0
    return kept / kept.sum()


@check("The worked example", shown=True)
def example(solution):
    equal(chances(solution, np.log([0.5, 0.3, 0.2]), top_p=0.6), np.array([0.625, 0.375, 0.0]))


@fault("divides-negative-logits")
@check("A token that was written before becomes less likely by the penalty, whatever its logit", sizes=(4, 8))
def repetition(solution, rng, n):
    logits = np.sort(rng.uniform(-9.0, -4.0, n))[::-1].copy()
    logits[:2] = 2.0, -1.0
    got = chances(solution, logits, history=[1], penalty=2.0)
    holds(got[0] > 0, "the most likely token was cut")
    equal(got[1] / got[0], np.exp(-2.0 - 2.0))


@fault("cuts-in-sorted-order")
@check("No token that is cut is more likely than one that is kept", sizes=(3, 10))
def most_likely(solution, rng, n):
    logits = np.log(rng.permutation(np.arange(n) + 1.0))
    shares = softmax(logits)
    got = chances(solution, logits, top_p=0.7)
    cut = shares[got == 0].max(initial=0.0)
    at_most(cut, shares[got > 0].min(initial=1.0), "the most likely token that is cut has the share")


@fault("leaves-out-the-crossing-token")
@check("As many tokens are kept as it takes to reach top-p", sizes=(3, 9))
def enough(solution, rng, n):
    shares = np.sort(rng.dirichlet(np.ones(n)))[::-1]
    for top_p in (0.05, 0.5, 0.9):
        got = chances_or_none(solution, np.log(shares), top_p)
        want = int((np.cumsum(shares) - shares < top_p).sum())
        equal(int((got > 0).sum()), want)


def chances_or_none(solution, logits, top_p):
    """Where everything is cut 0/0 may come back."""
    words = {"history": [], "temperature": 1.0, "penalty": 1.0, "top_p": top_p}
    return array(solution.probabilities(logits, **words), shape=(len(logits),), finite=False)


@fault("does-not-renormalise")
@check("The chances of what is kept sum to one", sizes=(4, 20))
def sums(solution, rng, n):
    shares = np.sort(rng.uniform(1.0, 2.0, n))[::-1]
    got = chances(solution, np.log(shares / shares.sum()), top_p=0.8)
    equal(float(got.sum()), 1.0)


@check("With top-p 1 and no penalty it is the softmax of what the temperature makes", sizes=(1, 6))
def temperatures(solution, rng, n):
    logits = rng.normal(0.0, 3.0, n)
    for temperature in (0.25, 1.0, 4.0):
        equal(chances(solution, logits, temperature=temperature), softmax(logits / temperature))


@check("All of it together", sizes=(2, 7, 30))
def together(solution, rng, n):
    for top_p in (0.3, 0.75, 0.95):
        logits = rng.normal(0.0, 2.0, n)
        history = [int(token) for token in rng.integers(0, n, 5)] * 2
        words = {"history": history, "temperature": 0.7, "top_p": top_p, "penalty": 1.3}
        equal(chances(solution, logits, **words), expected(logits, **words))


@check("Of equally likely tokens the first ones are kept; a logit of 0 stays")
def ties(solution):
    equal(chances(solution, np.zeros(4), top_p=0.5, history=[2], penalty=1.5), np.array([0.5, 0.5, 0.0, 0.0]))


@check("Large logits overflow nothing")
def large(solution):
    equal(chances(solution, np.array([1000.0, 999.0, -1000.0])), softmax([1000.0, 999.0, -1000.0]))


@check("Whole numbers and single precision are computed in double precision")
def dtypes(solution, rng):
    logits = rng.normal(0.0, 2.0, 6).astype(np.float32)
    for given in (logits, np.array([3, -2, 1], dtype=np.int8)):
        words = {"history": [1], "temperature": 0.7, "top_p": 1.0, "penalty": 1.3}
        equal(chances(solution, given, **words), expected(given, **words))


@check("Logits and history stay as they were")
def arguments(solution):
    words = {"history": [1], "temperature": 1.0, "top_p": 0.9, "penalty": 2.0}
    unchanged(solution.probabilities, np.array([1.0, -2.0, 0.5]), **words)

"""Checks for perplexity. They run outside the sandbox: `solution` calls into it."""

import math

from sparring.checking import check, equal, raises, unchanged


def by_geometric_mean(documents):
    """The inverse of the geometric mean of the probabilities, taken root by root: the oracle."""
    scored = [log_prob for document in documents for log_prob in document if log_prob is not None]
    return math.prod(math.exp(-log_prob / len(scored)) for log_prob in scored)


def sample(rng, lengths):
    """Documents of these lengths; the first token and about one more in six are not scored."""
    documents = []
    for length in lengths:
        log_probs = [math.log(p) for p in rng.uniform(0.01, 1.0, length)]
        skipped = [True, *(rng.random(length) < 1 / 6)]
        documents.append([None if skip else p for p, skip in zip(log_probs, skipped, strict=False)])
    return documents


@check("The worked example: 2 to the power of 7/4", shown=True)
def worked_example(solution):
    half, sixteenth = math.log(0.5), math.log(0.0625)
    equal(solution.perplexity([[None, half, half, half], [None, sixteenth]]), 2**1.75)


@check("A model that gives every token 1/V has perplexity V", sizes=(1, 2, 50))
def uniform(solution, n):
    equal(solution.perplexity([[-math.log(n)] * 3]), float(n))
    equal(solution.perplexity([[None, -math.log(n)], [-math.log(n)]]), float(n))


@check("One document: the inverse of the geometric mean of its probabilities", sizes=(2, 3, 8, 40))
def one_document(solution, rng, n):
    document = [math.log(p) for p in rng.uniform(0.01, 1.0, n)]
    equal(unchanged(solution.perplexity, [document]), by_geometric_mean([document]))


@check("Several documents: every scored token weighs the same", sizes=(2, 3, 12))
def several_documents(solution, rng, n):
    documents = sample(rng, [2 + 3 * i for i in range(n)])
    equal(unchanged(solution.perplexity, documents), by_geometric_mean(documents))


@check("Documents that are empty or have no scored token add nothing")
def nothing_scored_in_one(solution):
    equal(solution.perplexity([[], [math.log(0.25)], [None, None]]), 4.0)
    equal(solution.perplexity([[None], [0.0, math.log(0.25)]]), 2.0)


@check("Texts of thousands of tokens are no harder than short ones", sizes=(2_000, 20_000))
def long_text(solution, rng, n):
    document = [math.log(p) for p in rng.uniform(0.001, 0.2, n)]
    want = math.exp(-math.fsum(document) / n)
    equal(solution.perplexity([document]), want)
    equal(solution.perplexity([document[: n // 3], document[n // 3 :]]), want)


@check("A certain text has perplexity 1, an impossible token makes it infinite")
def extremes(solution):
    equal(solution.perplexity([[None, 0.0, 0.0]]), 1.0)
    equal(solution.perplexity([[-0.5, -math.inf], [-0.5]]), math.inf)


@check(
    "Raises ValueError when no token is scored",
    alone="Without any scored token it does not end in ValueError.",
)
def no_tokens(solution):
    raises(ValueError, solution.perplexity, [])
    raises(ValueError, solution.perplexity, [[], []])
    raises(ValueError, solution.perplexity, [[None], [None, None]])


@check("A perplexity beyond the largest float is infinity, no error", robust=True)
def beyond_floats(solution):
    equal(solution.perplexity([[-800.0, -900.0]]), math.inf)
    equal(solution.perplexity([[-600.0, -700.0]]), math.exp(650.0))

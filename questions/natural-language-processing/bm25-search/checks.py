"""Checks for bm25-search. They run outside the sandbox: `solution` calls into it."""

from collections import Counter
from math import log

from sparring.checking import check, equal, holds, parts, raises, scalar, scales, unchanged
from sparring.checking.answer import opened

DOCUMENTS = [["red", "car"], ["red", "red", "bus"], ["blue", "bus", "stop", "sign"]]


def score(documents, document, query, k1=1.5, b=0.75):
    """The score of one document by the formula: the oracle. None where no token of the query is in it."""
    mean = sum(len(d) for d in documents) / len(documents)
    found = None
    for token in query:
        f, df = document.count(token), sum(token in d for d in documents)
        if f:
            idf = log(1 + (len(documents) - df + 0.5) / (df + 0.5))
            found = (found or 0.0) + idf * f * (k1 + 1) / (f + k1 * (1 - b + b * len(document) / mean))
    return found


def demand(answer, scores, k):
    """Hits are right, in order, and the best; only scores that differ by rounding may change places."""
    hits = {number: s for number, s in enumerate(scores) if s is not None}
    best = sorted(hits.values(), reverse=True)[:k]
    got = opened(answer)
    count = len(got) if type(got) is list else len(best)
    holds(count == len(best), f"{count} hits, expected {len(best)}", got=got)
    seen = set()
    for hit, want in zip(parts(answer, len(best)), best):
        number, found = parts(hit, 2)
        number = scalar(number, kind="int")
        holds(number in hits, f"document {number} has no token of the query", got=number)
        holds(number not in seen, f"document {number} is a hit twice", got=number)
        seen.add(number)
        equal(found, hits[number])
        equal(hits[number], want)


def verify(solution, documents, queries, k, **settings):
    model = solution.BM25(**settings)
    unchanged(model.fit, documents)
    results = parts(unchanged(model.search, queries, k), len(queries))
    for result, query in zip(results, queries):
        demand(result, [score(documents, d, query, **settings) for d in documents], k)


def sample(rng, n, length, words):
    """Documents of up to so many tokens; small numbers are common words."""
    lengths = rng.integers(0, length + 1, n)
    return [[f"w{min(int(w), words)}" for w in rng.geometric(0.3, size)] for size in lengths]


@check("The worked example", shown=True)
def worked_example(solution):
    hits, nothing = parts(solution.BM25().fit(DOCUMENTS).search([["red"], ["green"]], 2), 2)
    demand(hits, [score(DOCUMENTS, d, ["red"]) for d in DOCUMENTS], 2)
    equal(nothing, [])


@check("A single document")
def single(solution):
    verify(solution, [["a"]], [["a"], ["b"]], 3)
    verify(solution, [["a", "b", "a"]], [["a"], ["b"]], 1)


@check("The idf of rare and of common terms, positive for all")
def idf(solution):
    documents = [["x", "a"], ["x", "b"], ["x", "a"], ["x", "c"], ["x", "d"]]
    verify(solution, documents, [["b"], ["a"], ["x"]], 5)


@check("A term counts once for each document in df, however often it stands there")
def repeated_in_a_document(solution):
    verify(solution, [["a"] * 5, ["b"] * 5, ["c"] * 5, ["b", "c", "c", "c", "c"]], [["a"], ["b"]], 4)


@check("Counts saturate, as k1 says", sizes=(1, 2, 10))
def saturation(solution, n):
    documents = [["a"] * n + ["z"] * (12 - n), ["a"] + ["z"] * 11, ["y"] * 12]
    for k1 in (0.0, 0.5, 1.5, 8.0):
        verify(solution, documents, [["a"]], 3, k1=k1)


@check("Length counts, as b says")
def length(solution):
    documents = [["a", "z"], ["a"] + ["z"] * 9, ["a"] + ["y"] * 3, ["z"]]
    for b in (0.0, 0.4, 1.0):
        verify(solution, documents, [["a"], ["z", "y"]], 4, b=b)


@check("The tokens of a query add up, a repeated one each time")
def queries(solution):
    verify(solution, DOCUMENTS, [["red", "bus"], ["bus", "red", "bus"], ["red", "red"]], 3)


@check("Tokens that no document has add nothing")
def unseen(solution):
    verify(solution, DOCUMENTS, [["green", "bus"], ["green", "green"], ["Red"]], 3)


@check("Documents without a token of the query are no hits, and k cuts the rest")
def cut(solution):
    for k in (1, 2, 3, 10):
        verify(solution, DOCUMENTS, [["red"], ["bus", "car"], ["sign"]], k)


@check("Documents with equal scores come in the order of their numbers")
def ties(solution):
    """Each document of a tie has one token of the query, and all are alike in count, length and df."""
    documents = [["b", "z"], ["c", "z"], ["a", "y"], ["b", "y"], ["a", "z"], ["c", "y"], ["x", "x"]]
    results = parts(solution.BM25().fit(documents).search([["a", "c"], ["c", "b"], ["b"]], 3), 3)
    for result, want in zip(results, ([1, 2, 4], [0, 1, 3], [0, 3])):
        hits = [parts(hit, 2) for hit in parts(result, len(want))]
        found = [scalar(number, kind="int") for number, _ in hits]
        holds(found == want, "equal scores do not come in the order of the documents", got=found, want=want)


@check("Documents and queries may be empty")
def empty(solution):
    verify(solution, [[], ["a"], [], ["a", "b", "c"]], [[], ["a"], ["c", "a"]], 4)
    verify(solution, [[], []], [["a"], []], 4)
    verify(solution, [["a"]], [], 4)


@check("Agrees with the formula on random documents", sizes=(3, 10, 30))
def random_documents(solution, rng, n):
    documents = sample(rng, n, 12, 9)
    verify(solution, documents, sample(rng, 6, 4, 9), 5)
    verify(solution, documents, sample(rng, 3, 4, 9), n, k1=0.9, b=0.3)


@check("Fitting again forgets the earlier documents, and two objects share nothing")
def again(solution):
    other = [["bus", "stop"], ["stop"], ["red"], ["blue", "blue"]]
    first, second = solution.BM25().fit(DOCUMENTS), solution.BM25(k1=0.5).fit(other)
    (hits,) = parts(first.search([["red", "stop"]], 3), 1)
    demand(hits, [score(DOCUMENTS, d, ["red", "stop"]) for d in DOCUMENTS], 3)
    first.fit(other)
    for model, k1 in ((first, 1.5), (second, 0.5)):
        (hits,) = parts(model.search([["red", "stop"]], 3), 1)
        demand(hits, [score(other, d, ["red", "stop"], k1=k1) for d in other], 3)


@check("fit raises ValueError without documents", alone="Fitting no documents does not end in ValueError.")
def no_documents(solution):
    raises(ValueError, solution.BM25().fit, [])


@scales("n log n", sizes=(500, 2_000, 8_000))
def large(solution, rng, n):
    """Documents of two tokens, each term in about four of them; one query with every term four times."""
    terms = rng.permutation(2 * n).tolist()
    documents = [[f"t{terms[2 * i] // 4}", f"t{terms[2 * i + 1] // 4}"] for i in range(n)]
    homes = Counter(token for document in documents for token in set(document))
    idf = {token: log(1 + (n - df + 0.5) / (df + 0.5)) for token, df in homes.items()}
    scores = [
        4 * sum(idf[token] * f * 2.5 / (f + 1.5) for token, f in Counter(document).items())
        for document in documents
    ]
    (result,) = parts(solution.BM25().fit(documents).search([4 * list(homes)], 10), 1)
    demand(result, scores, 10)

"""Checks for mend-a-retriever. They run outside the sandbox: `solution` calls into it."""

import numpy as np

from sparring.checking import check, equal, fault, parts, scalar, unchanged

WORDS = [f"w{i}" for i in range(12)]


def vectors(rng, width=4):
    return {word: rng.normal(size=width).tolist() for word in WORDS}


def cut(words, size, overlap):
    """The oracle: from the first word on until none is left."""
    found, begin = [], 0
    while begin < len(words) and (begin == 0 or begin + overlap < len(words)):
        found.append((begin, min(begin + size, len(words))))
        begin += size - overlap
    return found


def cosine(one, other, table):
    a, b = (np.sum([table[w] for w in words if w in table] or [[0.0]], axis=0) for words in (one, other))
    if not np.any(a) or not np.any(b):
        return 0.0
    return float(a @ b / np.linalg.norm(a) / np.linalg.norm(b))


def expected(documents, query, table, size, overlap):
    found = []
    for number, text in enumerate(documents):
        words = text.lower().split()
        for begin, end in cut(words, size, overlap):
            found.append((number, begin, end, cosine(words[begin:end], query.lower().split(), table)))
    return sorted(found, key=lambda one: -one[3])


def run(solution, documents, query, table, size, overlap, k=100):
    return solution.retrieve(documents, query, table=table, size=size, overlap=overlap, k=k)


def text_of(rng, n):
    return " ".join(rng.choice(WORDS, n))


@check("One chunk of one word, found by itself")
def smallest(solution, rng):
    table = {"w0": [0.6, 0.8]}
    equal(run(solution, ["w0"], "w0", table, 1, 0), [(0, 0, 1, 1.0)])


@check("The worked example", shown=True)
def example(solution):
    table = {"cats": [1.0, 0.0], "purr": [3.0, 3.0], "dogs": [0.0, 1.0]}
    equal(run(solution, ["cats purr dogs dogs"], "cats", table, 2, 1, 2), [(0, 0, 2, 0.8), (0, 1, 3, 0.6)])


@fault("does-not-normalise")
@check("A chunk in which every word is said twice has the same score", sizes=(1, 3))
def repeated(solution, rng, n):
    table, query = vectors(rng), text_of(rng, 2)
    text = text_of(rng, n)
    got = run(solution, [f"{text} {text}"], query, table, 2 * n, 0)
    ((_, _, _, score),) = (parts(one, 4) for one in parts(got, 1))
    equal(score, cosine(text.split(), query.split(), table))


@fault("places-without-the-overlap")
@check("The places that are returned are those of the chunks", sizes=(5, 11))
def places(solution, rng, n):
    table = {word: one for word, one in zip(WORDS, np.eye(12).tolist(), strict=True)}
    documents = [" ".join(WORDS[:n])]
    for wanted in (WORDS[0], WORDS[n - 1]):
        got = run(solution, documents, wanted, table, 3, 1, 1)
        ((document, begin, end, _),) = (parts(one, 4) for one in parts(got, 1))
        at = 0 if wanted == WORDS[0] else n - 3
        equal([scalar(one, kind="int") for one in (document, begin, end)], [0, at, at + 3])


@fault("drops-the-last-chunk")
@check("Every word of a document is in a chunk", sizes=(1, 5, 11))
def endings(solution, rng, n):
    table = {word: one for word, one in zip(WORDS, np.eye(12).tolist(), strict=True)}
    got = run(solution, [" ".join(WORDS[:n])], WORDS[n - 1], table, 3, 0, 1)
    ((_, begin, end, _),) = (parts(one, 4) for one in parts(got, 1))
    equal([scalar(begin, kind="int"), scalar(end, kind="int")], [n - n % 3, n])


@check("Several documents, all chunks in falling order of their score", sizes=(2, 9, 30))
def together(solution, rng, n):
    table = vectors(rng)
    documents = [text_of(rng, int(length)) for length in rng.integers(1, n + 1, 3)]
    for size, overlap in ((1, 0), (3, 0), (4, 1), (5, 3)):
        query = text_of(rng, 3)
        got = run(solution, documents, query, table, size, overlap)
        equal(got, expected(documents, query, table, size, overlap))


@check("No chunk is made of words that the chunk before has already")
def no_more(solution, rng):
    table = vectors(rng)
    for n in range(1, 9):
        documents = [text_of(rng, n)]
        for size, overlap in ((4, 2), (2, 1)):
            got = run(solution, documents, "w1 w2", table, size, overlap)
            equal(got, expected(documents, "w1 w2", table, size, overlap))


@check("Equal scores keep the order of the documents; the best k come back")
def ties(solution):
    table = {"w0": [2.0], "w1": [-2.0]}
    got = run(solution, ["w1", "w0", "w0", ""], "w0", table, 1, 0, 2)
    equal(got, [(1, 0, 1, 1.0), (2, 0, 1, 1.0)])


@check("Unknown words are left out, the case too, and nothing known scores 0")
def unknown(solution):
    table = {"w0": [1, 0], "w1": [0, 2]}
    got = run(solution, ["W0 what w1", "", "who w1", "what"], "W1 when", table, 3, 0)
    equal(got, [(2, 0, 2, 1.0), (0, 0, 3, 2 / 5**0.5), (3, 0, 1, 0.0)])
    equal(run(solution, ["w0"], "when", table, 3, 0), [(0, 0, 1, 0.0)])


@check("What it is given stays as it was")
def arguments(solution, rng):
    unchanged(solution.retrieve, ["w1 w2 w3"], "w2", table=vectors(rng), size=2, overlap=1, k=2)

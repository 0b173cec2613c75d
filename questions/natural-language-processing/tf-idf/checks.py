"""Checks for tf-idf. They run outside the sandbox: `solution` calls into it."""

import numpy as np

from sparring.checking import check, equal, raises, unchanged

TRAIN = [["a", "b"], ["a", "a", "c"], ["a"]]


def by_matrices(train, documents):
    """idf and weights from matrices of counts: the oracle."""
    terms = sorted({term for document in train for term in document})
    counts = np.array([[document.count(term) for term in terms] for document in train])
    counts = counts.reshape(len(train), len(terms))
    idf = np.log((1 + len(train)) / (1 + (counts > 0).sum(axis=0))) + 1
    vectors = []
    for document in documents:
        weights = np.array([document.count(term) for term in terms]) * idf
        length = np.sqrt((weights**2).sum()) or 1.0
        vectors.append({t: float(w / length) for t, w in zip(terms, weights.tolist()) if w > 0})
    return dict(zip(terms, idf.tolist())), vectors


def verify(solution, train, *batches):
    model = solution.TfIdf()
    unchanged(model.fit, train)
    equal(model.idf_, by_matrices(train, [])[0])
    for documents in batches:
        equal(unchanged(model.transform, documents), by_matrices(train, documents)[1])


def sample(rng, n, length, words):
    """Documents of up to so many tokens; small numbers are common words."""
    return [
        [f"w{int(w)}" for w in np.minimum(rng.geometric(0.2, rng.integers(0, length)), words)]
        for _ in range(n)
    ]


@check("The worked example", shown=True)
def worked_example(solution):
    model = solution.TfIdf().fit(TRAIN)
    equal(model.idf_, {"a": 1.0, "b": 1.0 + np.log(2), "c": 1.0 + np.log(2)})
    equal(model.transform([["a", "a", "b", "z"]]), by_matrices(TRAIN, [["a", "a", "b", "z"]])[1])


@check("One document: every idf is 1")
def one_document(solution):
    verify(solution, [["x", "y", "x"]], [["x", "y", "x"], ["y"]])


@check("Document frequency counts documents, not occurrences")
def repeated(solution):
    verify(solution, [["x"] * 9 + ["y"], ["y", "z"], ["z"], ["u"]], [["x", "y", "z"]])


@check("A term that is in all documents keeps a weight")
def everywhere(solution):
    verify(solution, TRAIN, [["a", "b"], ["a"]])


@check("A term that occurs more often weighs more")
def counts(solution):
    verify(solution, TRAIN, [["a", "b"], ["a", "b", "b"], ["b", "a", "b", "c", "b", "c"]])


@check("New documents are weighed by the idf of training, whatever the batch")
def batches(solution):
    verify(solution, TRAIN, [["b", "c"]], [["b", "c"], ["b"], ["b", "b"]], [])


@check("Unknown terms are left out before scaling")
def unknown(solution):
    verify(solution, TRAIN, [["a", "z", "z", "b"], ["z"], ["A", "a"]], [["z", "c"]])


@check("Capital letters make another term")
def capitals(solution):
    verify(solution, [["A", "b"], ["a", "b"], ["a"]], [["a", "A", "b"], ["B", "b", "a"]])


@check("Documents may be empty, in training too")
def empty_documents(solution):
    verify(solution, [["a", "b"], [], ["a"]], [[], ["a", "b"]])
    verify(solution, [[], []], [["a"], []])


@check("Agrees with matrices of counts on random documents", sizes=(2, 5, 20))
def random_documents(solution, rng, n):
    train = sample(rng, n, 15, 12)
    verify(solution, train, train, sample(rng, 6, 30, 20))


@check("Fitting again forgets the earlier documents, and two objects share nothing")
def again(solution):
    other = [["b"], ["b", "c"], ["d", "c"], ["d"]]
    first, second = solution.TfIdf().fit(TRAIN), solution.TfIdf().fit(other)
    equal(first.transform([["a", "b", "d"]]), by_matrices(TRAIN, [["a", "b", "d"]])[1])
    first.fit(other)
    for model in (first, second):
        equal(model.idf_, by_matrices(other, [])[0])
        equal(model.transform([["a", "b", "d"]]), by_matrices(other, [["a", "b", "d"]])[1])


@check("fit raises ValueError without documents", alone="Fitting no documents does not end in ValueError.")
def no_documents(solution):
    raises(ValueError, solution.TfIdf().fit, [])

"""Checks for naive-bayes-for-text. They run outside the sandbox: `solution` calls into it."""

from fractions import Fraction
from math import log

from sparring.checking import check, equal, holds, raises, text, unchanged

DOCUMENTS, LABELS = [["good", "fun"], ["good"], ["bad", "bad"]], ["+", "+", "-"]
WORDS = ["ant", "bee", "cow", "dog", "elk", "fox"]


def posterior(documents, labels, document, alpha):
    """Bayes' rule in exact fractions, word by word; logarithms only at the end."""
    alpha = Fraction(alpha)
    vocabulary = {word for one in documents for word in one}
    joint = {}
    for label in set(labels):
        words = [word for one, own in zip(documents, labels) if own == label for word in one]
        value = Fraction(labels.count(label), len(labels))
        for word in document:
            if word in vocabulary:
                value *= (words.count(word) + alpha) / (len(words) + alpha * len(vocabulary))
        joint[label] = value
    total = sum(joint.values())
    shares = {label: value / total for label, value in joint.items()}
    return {label: log(share.numerator) - log(share.denominator) for label, share in shares.items()}


def verify(solution, documents, labels, asked, alpha=1.0):
    """Demands the log posteriors of the documents asked about, and a most probable label; gives the model."""
    model = solution.NaiveBayes(alpha)
    unchanged(model.fit, documents, labels)
    for document in asked:
        want = posterior(documents, labels, document, alpha)
        equal(unchanged(model.log_proba, document), want, atol=1e-9)
        found = text(unchanged(model.predict, document))
        holds(found in want, "predicts a label that there is not", got=found, want=list(want))
        holds(
            want[found] >= max(want.values()) - 1e-9, "another label is more probable", got=found, want=want
        )
    return model


def corpus(rng, n, longest=6, names="abc"):
    """n documents, the first ones of every label, with words that lean to their label."""
    labels = [str(name) for name in names[:n]] + [
        str(v) for v in rng.choice(list(names), max(0, n - len(names)))
    ]
    documents = []
    for label in labels:
        lean = names.index(label)
        size = int(rng.integers(1, longest))
        documents.append([WORDS[(lean + int(v)) % len(WORDS)] for v in rng.geometric(0.4, size)])
    return documents, labels


@check("The worked example: −0.077 and −2.6027, and a prediction", shown=True)
def worked_example(solution):
    model = solution.NaiveBayes().fit(DOCUMENTS, LABELS)
    equal(model.log_proba(["good", "good"]), {"+": log(25 / 27), "-": log(2 / 27)}, atol=1e-9)
    equal(model.predict(["bad"]), "-")


@check("The prior is the share of documents, and all that an empty document has")
def priors(solution):
    documents, labels = [["a", "a", "a", "b"], ["b"], ["a"], ["b"]], ["x", "y", "y", "y"]
    verify(solution, documents, labels, [[]])


@check("Words a class never had are smoothed, with α V in the denominator")
def smoothed(solution):
    verify(solution, [["a", "a", "b"], ["c", "c"]], ["x", "y"], [["c"], ["a"], ["a", "c"]])


@check("V counts the distinct words of all classes")
def vocabulary(solution):
    verify(solution, [["a", "a", "a"], ["b", "c", "d"]], ["x", "y"], [["a"], ["b"]])


@check("alpha is used as given")
def other_alpha(solution):
    for alpha in (0.25, 3.0):
        verify(solution, [["a", "b", "b"], ["b", "c"], ["c"]], ["x", "y", "y"], [["a"], ["b", "c"]], alpha)


@check("A repeated word counts every time, in training and in the document")
def repeated(solution):
    documents, labels = [["a", "a", "a", "b"], ["a", "b"]], ["x", "y"]
    verify(solution, documents, labels, [["a"], ["b"]])
    verify(solution, [["a", "b"], ["a", "c"]], ["x", "y"], [["b", "b", "b"], ["b"]])


@check("A word that no training document has is left out")
def unknown(solution):
    documents, labels = [["a", "b", "a", "b", "c"], ["c"]], ["x", "y"]
    verify(solution, documents, labels, [["zebra"], ["zebra", "c", "zebra"]])


@check("The posteriors sum to 1 over one, two or four labels")
def normalised(solution):
    for labels in ("xxxx", "xyxy", "wxyz"):
        verify(solution, [["a"], ["b", "a"], ["c"], ["a", "d"]], list(labels), [["a", "b"], ["d"]])


@check("Documents of thousands of words do not underflow")
def long_documents(solution):
    documents, labels = [["a", "b", "b"], ["a", "b", "c"]], ["x", "y"]
    verify(solution, documents, labels, [["a", "b"] * 1000, ["c"] * 2000, ["b", "c", "c"] * 700])


@check("Agrees with exact fractions", sizes=(1, 2, 4, 12, 40))
def random_corpora(solution, rng, n):
    documents, labels = corpus(rng, n)
    asked, _ = corpus(rng, 4)
    verify(solution, documents, labels, [*asked, ["ant", "yak", "ant"]], float(rng.integers(1, 9)) / 4)


@check("A class whose documents are all empty has all words equally likely")
def empty_class(solution):
    verify(solution, [["a", "b", "b"], [], []], ["x", "y", "y"], [["a"], ["b", "b"], []])
    verify(solution, [[], []], ["x", "y"], [[], ["a"]])


@check("A second fit forgets the first, and two objects share nothing")
def again(solution):
    other = solution.NaiveBayes()
    other.fit([["c"], ["d", "e"]], ["p", "q"])
    model = verify(solution, [["x", "y"], ["y"]], ["+", "-"], [["x"]])
    model.fit(DOCUMENTS, LABELS)
    equal(model.log_proba(["fun", "y"]), posterior(DOCUMENTS, LABELS, ["fun"], 1), atol=1e-9)
    equal(other.log_proba(["c"]), posterior([["c"], ["d", "e"]], ["p", "q"], ["c"], 1), atol=1e-9)


@check("Asking changes nothing")
def asking(solution):
    model = solution.NaiveBayes().fit(DOCUMENTS, LABELS)
    first = posterior(DOCUMENTS, LABELS, ["bad"], 1)
    for document in (["bad"], ["new", "new"], ["bad"]):
        equal(
            model.log_proba(document),
            first if document == ["bad"] else {"+": log(2 / 3), "-": log(1 / 3)},
            atol=1e-9,
        )


@check(
    "fit raises ValueError without documents, or when the numbers differ",
    alone="One of these does not end in ValueError: no documents, or another number of labels.",
)
def unusable(solution):
    for documents, labels in (([], []), ([["a"], ["b"]], ["x"]), ([["a"]], ["x", "y"])):
        raises(ValueError, solution.NaiveBayes().fit, documents, labels)


@check("A tiny or huge α gives finite posteriors", robust=True)
def extreme_alpha(solution):
    documents, labels = [["a", "b", "b"], ["a", "c"], ["c"]], ["x", "y", "y"]
    for alpha in (1e-300, 1e300):
        verify(solution, documents, labels, [["a"], ["b", "c"], ["b", "b", "b"]], alpha)

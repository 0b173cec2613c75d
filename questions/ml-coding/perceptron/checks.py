"""Checks for perceptron. Data are halves and whole numbers, so that every right program has exact scores."""

import numpy as np

from sparring.checking import array, check, equal, raises, unchanged

X3, Y3 = np.array([[2.0, 1.0], [1.0, 3.0], [-1.0, -1.0]]), np.array([1, -1, -1])


def rosenblatt(X, y, max_epochs):
    """The rule in Python's own numbers: coefficients, intercept, epochs."""
    rows, labels = [[float(v) for v in row] for row in X], [int(v) for v in y]
    w, b = [0.0] * len(rows[0]), 0.0
    for epoch in range(1, max_epochs + 1):
        clean = True
        for row, label in zip(rows, labels):
            score = sum(c * v for c, v in zip(w, row)) + b
            if label * score <= 0:
                w, b, clean = [c + label * v for c, v in zip(w, row)], b + label, False
        if clean:
            break
    return np.array(w), b, epoch


def learned(model, X, y, max_epochs):
    """Demands what fit learns; gives coefficients and intercept."""
    coef, intercept, epochs = rosenblatt(X, y, max_epochs)
    equal(model.coef_, coef)
    equal(model.intercept_, float(intercept))
    equal(model.epochs_, epochs)
    return coef, intercept


def verify(solution, X, y, max_epochs=1000):
    """A model that has learned what it should, with its coefficients and intercept."""
    model = solution.Perceptron(max_epochs)
    unchanged(model.fit, X, y)
    return model, *learned(model, X, y, max_epochs)


def separable(rng, n, d=2):
    """Rows of halves on both sides of a line that passes at some distance from zero."""
    X = rng.integers(-20, 21, (4 * n, d)) / 2
    score = X @ (1 + np.arange(d)) - 3.5
    keep = np.abs(score) > 2
    return X[keep][:n], np.where(score[keep] > 0, 1, -1)[:n]


@check("The worked example: weights (2, −1), intercept −1, two epochs", shown=True)
def worked_example(solution):
    model = solution.Perceptron().fit(X3, Y3)
    equal(model.coef_, np.array([2.0, -1.0]))
    equal(model.intercept_, -1.0)
    equal(model.epochs_, 2)
    equal(model.predict(np.array([[1.0, 0.0], [0.0, 1.0]])), np.array([1, -1]))


@check("A score of 0 is a mistake: the first row always corrects")
def first_row(solution):
    model = solution.Perceptron(1).fit(np.array([[3.0, -1.0]]), np.array([-1]))
    equal(model.coef_, np.array([-3.0, 1.0]))
    equal(model.intercept_, -1.0)


@check("A row on the right side changes nothing")
def right_side(solution):
    model = solution.Perceptron(1).fit(np.array([[2.0], [5.0]]), np.array([1, 1]))
    equal(model.coef_, np.array([2.0]))
    equal(model.intercept_, 1.0)


@check("A correction acts on the very next row")
def at_once(solution):
    model = solution.Perceptron(1).fit(np.array([[2.0], [3.0], [-1.0]]), np.array([1, 1, 1]))
    equal(model.coef_, np.array([1.0]))
    equal(model.intercept_, 2.0)


@check("The intercept is learned: points on one side of zero are separated")
def intercept(solution):
    verify(solution, np.array([[1.0], [2.0], [3.0], [4.0]]), np.array([-1, -1, 1, 1]))


@check("It stops after the first epoch without a mistake, which epochs_ counts")
def stops(solution):
    model = solution.Perceptron(1000).fit(np.array([[1.0], [-2.0]]), np.array([1, -1]))
    equal(model.epochs_, 2)


@check("max_epochs ends a run that finds no line")
def never_settles(solution):
    X, y = np.array([[0.0, 0.0], [1.0, 1.0], [0.0, 1.0], [1.0, 0.0]]), np.array([1, 1, -1, -1])
    for max_epochs in (1, 2, 7):
        verify(solution, X, y, max_epochs)


@check("Its default is 1000")
def default(solution):
    model = solution.Perceptron().fit(np.array([[1.0], [1.0]]), np.array([1, -1]))
    equal(model.epochs_, 1000)


@check("An exact 0 is predicted as 1")
def on_the_line(solution):
    model, _, _ = verify(solution, np.array([[1.0], [-1.0]]), np.array([1, -1]), 1)
    found = model.predict(np.array([[-0.25], [0.0], [-2.0], [1.0]]))
    equal(found, np.array([-1, 1, -1, 1]))


@check("Agrees with the rule step by step, and predicts by the sign of the score", sizes=(1, 2, 5, 20, 60))
def step_by_step(solution, rng, n):
    X, y = separable(rng, n)
    model, coef, bias = verify(solution, X, y, 12)
    rows = rng.integers(-20, 21, (9, 2)) / 2
    equal(unchanged(model.predict, rows), np.where(rows @ coef + bias >= 0, 1, -1))


@check("Separable data are separated in the end")
def separated(solution, rng):
    X, y = separable(rng, 25, d=3)
    model, _, _ = verify(solution, X, y)
    equal(model.predict(X), y)


@check("Prediction takes any number of rows")
def any_rows(solution):
    model = solution.Perceptron().fit(X3, Y3)
    array(model.predict(np.zeros((0, 2))), shape=(0,), kind="int")
    equal(model.predict(X3[:1]), Y3[:1])


@check("Small integers, float32 and rows that are not contiguous are computed in float64")
def forms(solution, rng):
    for dtype in (np.uint8, np.int8, np.int64):
        X = rng.integers(90, 121, (12, 2)).astype(dtype)
        X[0] = np.iinfo(dtype).min  # of int8, -128 has no opposite
        y = np.where(X[:, 0].astype(int) > 105, 1, -1)
        model, coef, bias = verify(solution, X, y.astype(np.int8), 30)
        equal(model.predict(X), np.where(X.astype(float) @ coef + bias >= 0, 1, -1))
    X, y = separable(rng, 24, d=4)
    verify(solution, X.astype(np.float32), y.astype(np.float32), 20)
    verify(solution, X[::2, ::-2], y[::2], 20)


@check("float32 rows are added up in float64")
def single(solution):
    X = np.array([[2.0**24, 1.0], [-1.0, 1.0], [-1.0, 0.5]], np.float32)
    model = solution.Perceptron(1).fit(X, np.array([1, -1, -1]))
    coef, _, _ = rosenblatt(X, [1, -1, -1], 1)
    equal(model.coef_, coef)


@check("A second fit starts from zero, and two objects share nothing")
def again(solution, rng):
    X, y = separable(rng, 10)
    model, other = solution.Perceptron(5), solution.Perceptron(5)
    model.fit(X, y)
    other.fit(X3, Y3)
    learned(model, X, y, 5)
    learned(model.fit(X3, Y3), X3, Y3, 5)
    learned(other, X3, Y3, 5)


@check("Raises ValueError when the lengths differ", alone="Lengths that differ do not end in ValueError.")
def lengths(solution):
    for y in (np.array([1, -1]), np.array([1, -1, 1, 1])):
        raises(ValueError, solution.Perceptron().fit, X3, y)


@check(
    "Raises ValueError for other labels than −1 and 1",
    alone="Other labels than -1 and 1 do not end in ValueError.",
)
def other_labels(solution):
    for y in (np.array([1, 0, 1]), np.array([1, 2, -1]), np.array([0, 0, 0])):
        raises(ValueError, solution.Perceptron().fit, X3, y)

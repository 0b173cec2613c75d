"""Checks for logistic-regression. They run outside the sandbox: `solution` calls into it."""

import numpy as np

from sparring.checking import array, check, distribution, equal, holds, raises, scalar, scales, unchanged


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, e) / (1 + e)


def read(model, d):
    """Coefficients and intercept, in the form that the statement asks for."""
    return array(model.coef_, shape=(d,)), scalar(model.intercept_)


def slope_vanishes(X, y, l2, coef, intercept):
    """Demands that the gradient with respect to the coefficients is zero."""
    slope = X.T @ (sigmoid(X @ coef + intercept) - y) + l2 * coef
    largest = float((np.abs(slope) / np.maximum(np.abs(X).sum(axis=0), 1e-300)).max())
    reason = f"the gradient of the penalised loss is not zero in a coefficient (relative size {largest:.2g})"
    holds(largest <= 1e-6, reason, got=coef)


def residuals_balance(X, y, coef, intercept):
    """Demands that the gradient with respect to the intercept is zero: the residuals sum to 0."""
    mean = float((sigmoid(X @ coef + intercept) - y).mean())
    holds(abs(mean) <= 1e-6, f"the mean of p - y is {mean:.2g}: the gradient in the intercept", got=intercept)


def optimal(model, X, y, l2):
    """Demands both conditions of the optimum, which is unique for l2 > 0."""
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    coef, intercept = read(model, X.shape[1])
    slope_vanishes(X, y, l2, coef, intercept)
    residuals_balance(X, y, coef, intercept)
    return coef, intercept


def sample(rng, n, d, shift=0.0):
    """Overlapping classes, both present."""
    X = rng.standard_normal((n, d))
    y = (rng.random(n) < sigmoid(2 * X[:, 0] + shift)).astype(int)
    y[:2] = 0, 1
    return X, y


@check("The worked example has these coefficients", shown=True)
def worked_example(solution):
    X, y = np.array([[0.0], [1.0], [2.0], [4.0]]), np.array([0, 0, 1, 1])
    model = solution.LogisticRegression(l2=1.0)
    model.fit(X, y)
    # scikit-learn 1.9.1: LogisticRegression(C=1.0, solver="newton-cholesky", tol=1e-14).fit(X, y)
    equal(model.coef_, np.array([0.9177812227499029]), rtol=1e-5)
    equal(model.intercept_, -1.5302598382805956, rtol=1e-5)


@check("fit returns the model, so that calls can be chained", shown=True)
def chained(solution):
    X, y = np.array([[0.0], [1.0], [2.0], [4.0]]), np.array([0, 0, 1, 1])
    p = solution.LogisticRegression(l2=1.0).fit(X, y).predict_proba(np.array([[1.5]]))
    equal(p, np.array([0.4616783]), atol=1e-6)  # the same model: predict_proba([[1.5]])[:, 1]


@check("A heavy penalty on symmetric data leaves small coefficients of the right size")
def heavy_penalty(solution, rng):
    half, labels = sample(rng, 10, 2)
    X, y = np.vstack([half, -half]), np.append(labels, 1 - labels)
    model = solution.LogisticRegression(l2=300.0)
    model.fit(X, y)
    slope_vanishes(X, y, 300.0, *read(model, 2))


def not_separable(rng, n):
    """Rows whose classes overlap for certain."""
    X, y = sample(rng, n, 2)
    y[:6], X[:6] = [0, 1, 0, 1, 0, 1], [[2, 1], [-2, 1], [2, -1], [-2, -1], [1, 0], [-1, 0]]
    return X, y


@check("Without a penalty it is maximum likelihood", sizes=(30, 120))
def no_penalty(solution, rng, n):
    X, y = not_separable(rng, n)
    model = solution.LogisticRegression(l2=0)
    model.fit(X, y)
    optimal(model, X, y, 0.0)


@check("Without a penalty the unit of the features does not matter", sizes=(30, 120), robust=True)
def any_unit(solution, rng, n):
    X, y = not_separable(rng, n)
    model = solution.LogisticRegression(l2=0)
    model.fit(X, y)
    coef, _ = optimal(model, X, y, 0.0)
    for unit in (1e-6, 1e6):
        model.fit(X * unit, y)
        found, _ = optimal(model, X * unit, y, 0.0)
        holds(
            np.allclose(found * unit, coef, rtol=1e-3, atol=1e-4), "the unit of X changed the fit", got=found
        )


@check("Labels that the features say nothing about give coefficients of 0")
def nothing_to_learn(solution, rng):
    half = rng.standard_normal((10, 2))
    X, y = np.vstack([half, half]), np.repeat([0, 1], 10)
    model = solution.LogisticRegression()
    model.fit(X, y)
    coef, offset = read(model, 2)
    equal(np.append(coef, offset), np.zeros(3), atol=1e-6)
    model.fit(np.ones((2, 1)), np.array([0, 1]))
    coef, offset = read(model, 1)
    equal(np.append(coef, offset), np.zeros(2), atol=1e-6)


@check("The gradient of the penalised loss is zero in every coefficient", sizes=(3, 5, 20, 200))
def coefficients(solution, rng, n):
    X, y = sample(rng, n, 3)
    for l2 in (0.01, 1.0, 10.0):
        model = solution.LogisticRegression(l2=l2)
        model.fit(X, y)
        slope_vanishes(X, y, l2, *read(model, 3))


@check("The intercept is not penalised: the mean probability is the share of ones", sizes=(5, 20, 200))
def intercept(solution, rng, n):
    X, y = sample(rng, n, 3, shift=-2.0)
    for l2 in (0.1, 10.0, 1e6):
        model = solution.LogisticRegression(l2=l2)
        model.fit(X, y)
        residuals_balance(X, y, *read(model, 3))


@check("l2 is 1 unless it is given", alone="Without an argument the penalty is not 1.")
def default_penalty(solution, rng):
    X, y = sample(rng, 40, 2)
    model = solution.LogisticRegression()
    model.fit(X, y)
    slope_vanishes(X, y, 1.0, *read(model, 2))


@check("The loss is a sum: every row twice and twice the penalty give the same model")
def doubled(solution, rng):
    X, y = sample(rng, 30, 2)
    once, twice = solution.LogisticRegression(l2=3.0), solution.LogisticRegression(l2=6.0)
    once.fit(X, y)
    twice.fit(np.vstack([X, X]), np.append(y, y))
    want, _ = read(once, 2)
    equal(twice.coef_, want, atol=1e-5)


@check("Separable classes have a finite optimum, thanks to the penalty", sizes=(2, 10, 60))
def separable(solution, rng, n):
    X = rng.standard_normal((n, 2))
    X[:, 0] = np.where(np.arange(n) % 2, 1.0, -1.0) * (0.5 + np.abs(X[:, 0]))
    y = np.arange(n) % 2
    for l2 in (1e-3, 1.0):
        model = solution.LogisticRegression(l2=l2)
        model.fit(X, y)
        optimal(model, X, y, l2)


@check("Features whose units differ by a million are handled", robust=True)
def distant_units(solution, rng):
    X, y = sample(rng, 80, 3, shift=0.5)
    X = X * [1e3, 1.0, 1e-3]
    model = solution.LogisticRegression(l2=0.5)
    model.fit(X, y)
    optimal(model, X, y, 0.5)


@check("Constant features and copies of a feature are handled")
def awkward_features(solution, rng):
    X, y = sample(rng, 80, 3, shift=0.5)
    X = np.column_stack([X, np.full(80, 7.0), X[:, 1]])
    model = solution.LogisticRegression(l2=0.5)
    model.fit(X, y)
    coef, _ = optimal(model, X, y, 0.5)
    holds(abs(coef[3]) <= 1e-5, "a constant feature has weight, which the intercept gives for free", got=coef)
    holds(abs(coef[1] - coef[4]) <= 1e-5, "two equal features have different coefficients", got=coef)


@check("More features than rows are handled")
def wide(solution, rng):
    X, y = sample(rng, 8, 20)
    model = solution.LogisticRegression(l2=2.0)
    model.fit(X, y)
    optimal(model, X, y, 2.0)


@check("Rows far from the others do not throw the fit off", robust=True)
def outliers(solution, rng):
    far = np.array([[-80.0, 100.0], [40.0, -80.0], [-4.0, 0.0], [-1.0, 1.0]])
    model = solution.LogisticRegression(l2=0.1)
    model.fit(far, np.array([1, 1, 1, 0]))
    optimal(model, far, [1, 1, 1, 0], 0.1)
    far = np.array([[-40.0, -60.0], [1.0, -4.0], [-20.0, -100.0], [-4.0, 3.0], [-2.0, 0.0]])
    model = solution.LogisticRegression(l2=1.0)
    model.fit(far, np.array([0, 1, 1, 0, 0]))
    optimal(model, far, [0, 1, 1, 0, 0], 1.0)
    far = np.array([[-50.0, -40.0], [-2.0, 5.0], [0.0, 30.0]])
    model = solution.LogisticRegression(l2=1.0)
    model.fit(far, np.array([0, 0, 1]))
    optimal(model, far, [0, 0, 1], 1.0)
    for n in (5, 8, 12, 20, 30):
        X, y = sample(rng, n, 2)
        X *= rng.choice([1.0, 30.0], (n, 1))
        model = solution.LogisticRegression(l2=0.1)
        model.fit(X, y)
        optimal(model, X, y, 0.1)


@check("Huge logits give probabilities, not NaN")
def huge_logits(solution, rng):
    X, y = sample(rng, 30, 2)
    model = solution.LogisticRegression()
    model.fit(X, y)
    p = array(model.predict_proba(1e6 * X), shape=(30,))
    distribution(np.column_stack([p, 1 - p]), shape=(30, 2))
    coef, offset = read(model, 2)
    equal(p, (1e6 * X @ coef + offset > 0).astype(float))


@check("Small probabilities keep their size", robust=True)
def small_probabilities(solution, rng):
    X, y = sample(rng, 30, 1)
    model = solution.LogisticRegression()
    model.fit(X, y)
    coef, offset = read(model, 1)
    z = np.array([-600.0, -100.0, -40.0, -20.0, 0.0, 20.0])
    points = (z - offset)[:, None] / coef
    p = array(model.predict_proba(points), shape=(6,))
    off = float(np.abs(p / sigmoid(points @ coef + offset) - 1).max())
    holds(off <= 1e-9, f"a probability has a relative error of {off:.2g}", got=p)


@check("Integers, booleans, float32 and any memory layout are taken", sizes=(40,))
def layouts(solution, rng, n):
    X, y = sample(rng, n, 6)
    whole = np.rint(3 * X).astype(int)
    for points, labels in (
        (whole, y),
        (X[:, ::2], y == 1),
        (np.asfortranarray(X), y.astype(np.uint8)),
        (X.astype(np.float32), y.astype(float)),
    ):
        model = solution.LogisticRegression(l2=2.0)
        model.fit(points, labels)
        coef, offset = optimal(model, points, labels, 2.0)
        want = sigmoid(np.asarray(points, dtype=float) @ coef + offset)
        equal(model.predict_proba(points), want, rtol=1e-5)


@check("A second fit starts afresh", alone="A second fit begins where the first one ended: begin anew.")
def refitted(solution, rng):
    model = solution.LogisticRegression(l2=1.0)
    for d in (3, 2):
        X, y = sample(rng, 25, d)
        model.fit(X, y)
        optimal(model, X, y, 1.0)


@check("X and y stay as they were", alone="It writes into what it is given: work on a copy.")
def pure(solution, rng):
    X, y = sample(rng, 20, 2)
    model = solution.LogisticRegression()
    unchanged(model.fit, X, y)
    unchanged(model.fit, X, y.astype(float))
    unchanged(model.predict_proba, X)


@check("fit raises ValueError when the lengths differ", alone="Lengths that differ do not end in ValueError.")
def lengths(solution):
    raises(ValueError, solution.LogisticRegression().fit, np.eye(3), np.array([0, 1]))
    raises(ValueError, solution.LogisticRegression().fit, np.eye(2), np.array([0, 1, 1]))
    raises(ValueError, solution.LogisticRegression().fit, np.ones((1, 2)), np.array([0, 1]))


@check(
    "fit raises ValueError when a class is absent", alone="A class that is absent does not end in ValueError."
)
def one_class(solution, rng):
    X = rng.standard_normal((6, 2))
    for label in (0, 1):
        raises(ValueError, solution.LogisticRegression().fit, X, np.full(6, label))


@check(
    "fit raises ValueError when a label is neither 0 nor 1",
    alone="A label other than 0 and 1 does not end in ValueError.",
)
def labels(solution, rng):
    X = rng.standard_normal((6, 2))
    for y in ([-1, 1, 1, -1, 1, 1], [0, 1, 2, 0, 1, 2], [0, 1, 0.5, 0, 1, 1]):
        raises(ValueError, solution.LogisticRegression().fit, X, np.array(y))


@scales("n", sizes=(400, 1_700, 7_500))
def large(solution, rng, n):
    X, y = sample(rng, n, 8)
    for _ in range(3):  # so that the reference takes long enough to be compared with
        model = solution.LogisticRegression(l2=1.0)
        model.fit(X, y)
        optimal(model, X, y, 1.0)

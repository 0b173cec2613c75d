"""Checks for mend-a-train-test-split. They run outside the sandbox: `solution` calls into it."""

import numpy as np

from sparring.checking import array, at_most, check, equal, fault, holds, parts, unchanged
from sparring.checking.answer import opened


def scans(rng, n, each=3):
    """n patients with some scans each, in any order, of two classes with the second one rare."""
    patients = [f"p{i}" for i in rng.permutation(np.repeat(np.arange(n), each))]
    y = rng.permutation(np.arange(n * each) % 4 == 0).astype(int)
    return rng.normal(5.0, 2.0, (n * each, 2)), y, patients


def run(solution, X, y, patients, test_share, rng):
    """Row numbers and features of both sets, once their forms are known to fit."""
    got = list(parts(solution.prepare(X, y, patients, test_share=test_share, rng=rng), 4))
    found = []
    for rows, features in (got[:2], got[2:]):
        count = len(rows_of(rows, len(y)))
        found += [rows_of(rows, len(y)), array(features, shape=(count, np.shape(X)[1]))]
    return found


def rows_of(answer, n):
    """Row numbers, however many there are."""
    found = array(answer, shape=(np.size(opened(answer)),), kind="int")
    holds(bool(((0 <= found) & (found < n)).all()), "a row number is none of the rows", got=found)
    return found


@check("The worked example, whichever of the two is drawn", shown=True)
def example(solution, rng):
    X, y, patients = [[1.0], [3.0], [9.0], [9.0]], [0, 1, 1, 1], ["ann", "ann", "bob", "bob"]
    rows, features, tested, others = run(solution, X, y, patients, 0.5, rng)
    is_ann = 0 in rows.tolist()
    equal(sorted(rows.tolist()), [0, 1] if is_ann else [2, 3])
    equal(sorted(tested.tolist()), [2, 3] if is_ann else [0, 1])
    shift, scale = (2.0, 1.0) if is_ann else (9.0, 1.0)
    values = np.array([1.0, 3.0, 9.0, 9.0])[:, None]
    equal(features, (values[rows] - shift) / scale)
    equal(others, (values[tested] - shift) / scale)


@fault("splits-scans")
@check("No patient has scans on both sides", sizes=(4, 15))
def patients_apart(solution, rng, n):
    X, y, patients = scans(rng, n)
    rows, _, tested, _ = run(solution, X, y, patients, 0.3, rng)
    both = {patients[i] for i in rows} & {patients[i] for i in tested}
    holds(not both, "these have scans in the training set and in the test set", got=sorted(both), want=[])


@fault("scales-with-the-test")
@check("Mean and spread are those of the training scans", sizes=(5, 20))
def scaling(solution, rng, n):
    X, _, patients = scans(rng, n)
    X[::3] *= 10.0
    y = np.zeros(len(X), int)
    rows, features, tested, others = run(solution, X, y, patients, 0.4, rng)
    fitted = X[np.unique(rows)]
    for at, found in ((rows, features), (tested, others)):
        equal(found, (X[at] - fitted.mean(axis=0)) / fitted.std(axis=0))


@fault("repeats-test-rows")
@check("Every scan of the test set stands there once", sizes=(6, 20))
def test_rows(solution, rng, n):
    X, y, patients = scans(rng, n)
    rows, _, tested, _ = run(solution, X, y, patients, 0.5, rng)
    left = sorted(set(range(len(y))) - set(rows.tolist()))
    equal(sorted(tested.tolist()), left)


@check("As many patients are drawn as the share says, at least one, and one is left")
def counts(solution, rng):
    for n, share, want in ((10, 0.3, 3), (10, 0.28, 3), (6, 0.01, 1), (4, 0.99, 3), (2, 0.6, 1), (5, 0.4, 2)):
        X, y, patients = scans(rng, n, each=2)
        tested = run(solution, X, y, patients, share, rng)[2]
        equal(len({patients[i] for i in tested}), want)


@check("Every patient is as likely to be drawn as every other")
def chances(solution, rng):
    X, y, patients = scans(rng, 5, each=1)
    hits = np.zeros(5)
    for _ in range(200):
        for row in set(run(solution, X, y, patients, 0.4, rng)[2].tolist()):
            hits[int(patients[row][1:])] += 1
    at_most(
        float(np.abs(hits - 80).max()), 40.0, "a patient was drawn more often or less than 80 times of 200 by"
    )


@check("The classes of the training set are balanced by repeating rare scans in turn", sizes=(6, 20))
def balance(solution, rng, n):
    X, y, patients = scans(rng, n)
    y = y + (rng.random(len(y)) < 0.2)
    rows = run(solution, X, y, patients, 0.3, rng)[0]
    counts = [int((y[rows] == label).sum()) for label in np.unique(y[rows])]
    most = max(int((y[np.unique(rows)] == label).sum()) for label in np.unique(y))
    equal(counts, [most] * len(counts))
    for label in np.unique(y[rows]):
        times = np.unique(rows[y[rows] == label], return_counts=True)[1]
        at_most(int(times.max() - times.min()), 1, "the repetitions of two scans of a class differ by")


@check("Mean and spread count every training scan once, however it is repeated")
def counted_once(solution, rng):
    X, y, patients = scans(rng, 8)
    rows, features, *_ = run(solution, X, y, patients, 0.25, rng)
    once = X[np.unique(rows)]
    if len(np.unique(y[rows])) == 2:
        equal(features, (X[rows] - once.mean(axis=0)) / once.std(axis=0))


@check("A column that does not vary in the training set is only centred")
def constant(solution, rng):
    X, y, patients = scans(rng, 2)
    X[:, 1] = [7.0 if name == "p0" else 9.0 for name in patients]
    rows, features, tested, others = run(solution, X, y, patients, 0.5, rng)
    equal(features[:, 1], np.zeros(len(rows)))
    equal(others[:, 1], X[tested, 1] - X[rows[0], 1])


@check("Single precision is computed in double precision, and nothing given is changed")
def dtypes(solution, rng):
    X, y, patients = scans(rng, 6)
    X = X.astype(np.float32)
    got = list(parts(unchanged(solution.prepare, X, y, patients, test_share=0.3, rng=rng), 4))
    rows = rows_of(got[0], len(y))
    once = X[np.unique(rows)].astype(float)
    want = (X[rows].astype(float) - once.mean(axis=0)) / once.std(axis=0)
    equal(got[1], want)

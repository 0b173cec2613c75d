"""Checks for vector-search. They run outside the sandbox: `solution` calls into it."""

import math

import numpy as np

from sparring.checking import check, equal, unchanged


def cosine(a, b):
    """The definition, in plain Python; the largest entry is taken out of each vector first."""
    a, b = (np.asarray(v, dtype=float) / np.abs(v.astype(float)).max() for v in (a, b))
    return math.fsum(a * b) / math.sqrt(math.fsum(a * a) * math.fsum(b * b))


def ranked(query, rows, ids):
    """These row numbers, by falling similarity to the query."""
    return sorted(ids, key=lambda i: -cosine(query, rows[i]))


def by_definition(vectors, centroids, queries, k, n_probe):
    """Exact neighbours, found ones and recall, one similarity at a time: the oracle."""
    cells = [ranked(v, centroids, range(len(centroids)))[0] for v in vectors]
    exact, found, shares = [], [], []
    for query in queries:
        exact.append(ranked(query, vectors, range(len(vectors)))[:k])
        probed = ranked(query, centroids, range(len(centroids)))[:n_probe]
        inside = [i for i, cell in enumerate(cells) if cell in probed]
        best = ranked(query, vectors, inside)[:k]
        found.append(best + [-1] * (k - len(best)))
        shares.append(len(set(exact[-1]) & set(best)) / k)
    return np.array(exact), np.array(found), sum(shares) / len(shares)


def verify(solution, vectors, centroids, queries, k, *probes):
    index = solution.VectorIndex(vectors, centroids)
    for n_probe in probes:
        exact, found, recall = by_definition(vectors, centroids, queries, k, n_probe)
        equal(unchanged(index.exact, queries, k), exact)
        equal(unchanged(index.search, queries, k, n_probe), found)
        equal(index.recall(queries, k, n_probe), recall)


def sample(rng, n, c, m, d=3):
    """Rows of very different lengths, pointing anywhere."""
    return tuple(
        np.round(rng.normal(0, 1, (size, d)) * rng.uniform(0.3, 5.0, (size, 1)), 3) + 1e-5
        for size in (n, c, m)
    )


@check("The worked example", shown=True)
def worked_example(solution):
    vectors = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0], [-1.0, 0.0]])
    index = solution.VectorIndex(vectors, centroids=np.array([[1.0, 0.0], [-1.0, 1.0]]))
    query = np.array([[0.9, 1.0]])
    equal(index.exact(query, 2), np.array([[2, 1]]))
    equal(index.search(query, 2, n_probe=1), np.array([[2, 0]]))
    equal(index.recall(query, 2, n_probe=1), 0.5)


@check("Exact search: the most similar first, whatever the lengths", sizes=(1, 2, 5, 30))
def exact(solution, rng, n):
    vectors, centroids, queries = sample(rng, n, 1, 3)
    index = solution.VectorIndex(vectors, centroids)
    for k in {1, (n + 1) // 2, n}:
        equal(index.exact(queries, k), by_definition(vectors, centroids, queries, k, 1)[0])


@check("With one cell, or with all of them, the search is exact", sizes=(1, 3, 20))
def all_cells(solution, rng, n):
    verify(solution, *sample(rng, n, 1, 2), min(n, 3), 1)
    verify(solution, *sample(rng, n, 4, 2), min(n, 3), 4)


@check("Only the nearest cells are looked into", sizes=(1, 2, 3))
def cells(solution, rng, n):
    verify(solution, *sample(rng, 40, 5, 6), 2, n)
    verify(solution, *sample(rng, 60, 4, 6), 4, n)


@check("Long centroids draw no more vectors and no more queries than short ones")
def long_centroids(solution, rng):
    vectors, centroids, queries = sample(rng, 30, 4, 6)
    centroids *= np.array([[100.0], [1.0], [0.01], [10.0]])
    verify(solution, vectors, centroids, queries, 3, 1, 2)


@check("Similarities may all be negative")
def negative(solution, rng):
    vectors, centroids, _ = sample(rng, 12, 3, 1)
    vectors[:, 0] = -np.abs(vectors[:, 0]) - 4.0
    centroids[:, 0] = -np.abs(centroids[:, 0]) - 4.0
    verify(solution, vectors, centroids, np.array([[1.0, 0.02, 0.01], [3.0, -0.1, 0.05]]), 2, 1, 2, 3)


@check("Where the cells hold too few vectors the row ends with −1")
def too_few(solution):
    vectors = np.array([[1.0, 0.1], [1.0, 0.2], [-1.0, 0.1], [0.1, 1.0]])
    centroids = np.array([[1.0, 0.0], [-1.0, 0.0], [0.0, 1.0], [0.0, -1.0]])
    queries = np.array([[2.0, 0.3], [-1.0, 0.5], [0.1, -1.0], [-0.2, -1.0]])
    verify(solution, vectors, centroids, queries, 3, 1, 2, 3)


@check("Cells that are empty find nothing, and recall may be 0")
def empty_cells(solution):
    vectors, centroids = np.array([[1.0, 0.1], [1.0, -0.2]]), np.array([[1.0, 0.0], [-1.0, 0.0]])
    verify(solution, vectors, centroids, np.array([[-1.0, 0.3]]), 1, 1, 2)
    verify(solution, vectors, centroids, np.array([[-1.0, 0.3], [1.0, 0.3]]), 2, 1)


@check("Recall counts what was found, not at which place", sizes=(1, 2, 3))
def recall(solution, rng, n):
    for k in (1, 2, 5):
        vectors, centroids, queries = sample(rng, 25, 4, 8)
        want = by_definition(vectors, centroids, queries, k, n)[2]
        equal(solution.VectorIndex(vectors, centroids).recall(queries, k, n), want)


@check("Equal vectors may come in any order")
def duplicates(solution):
    vectors = np.array([[1.0, 1.0], [0.2, 1.0], [0.2, 1.0], [1.0, -1.0]])
    index = solution.VectorIndex(vectors, np.array([[1.0, 0.0], [0.0, 1.0]]))
    equal(index.recall(np.array([[0.1, 1.0]]), 3, 2), 1.0)
    equal(index.exact(np.array([[1.0, -0.9], [1.0, 0.9]]), 1), np.array([[3], [0]]))


@check("The arrays that came in stay as they were, and integer, float32 and strided ones will do")
def forms(solution, rng):
    vectors, centroids, queries = sample(rng, 20, 4, 4)
    for kind in (np.float32, np.float64):
        rows = [a.astype(kind) for a in (vectors, centroids, queries)]
        _, after = solution.VectorIndex.with_arguments_after(rows[0], rows[1])
        equal(np.array_equal(after[0], rows[0]) and np.array_equal(after[1], rows[1]), True)
        verify(solution, *rows, 3, 2)
    verify(solution, vectors[::2, ::-1], np.asfortranarray(centroids[::-1]), queries[::-1, ::-1], 3, 2)
    whole = np.array([[100, 3], [7, 101], [-90, 50], [-100, -99], [60, -100]], np.int8)
    verify(
        solution,
        whole,
        np.array([[90, 10], [-100, 20]], np.int8),
        np.array([[100, 90], [-2, 5]], np.int8),
        2,
        1,
        2,
    )


@check("Rows of any scale have a direction", robust=True)
def any_scale(solution, rng):
    vectors, centroids, queries = sample(rng, 12, 3, 3)
    vectors = vectors * 10.0 ** rng.choice([-200, 0, 200], (12, 1))
    verify(solution, vectors, centroids * np.array([[1e200], [1e-200], [1.0]]), queries * 1e-200, 2, 1, 2)


@check("Similarities that differ by 1e-10 are ordered, in float32 as well", robust=True)
def close(solution):
    vectors = np.array([[1.0, 0.00099], [1.0, 0.0010001], [1.0, 0.001], [-1.0, 0.5]], np.float32)
    centroids = np.array([[1.0, 0.5], [-1.0, 0.5]], np.float32)
    verify(solution, vectors, centroids, np.array([[1.0, 0.0], [1.0, 0.1]], np.float32), 3, 1, 2)

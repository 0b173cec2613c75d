"""Checks for near-duplicates-by-minhash. They run outside the sandbox: `solution` calls into it."""

from itertools import combinations

from sparring.checking import check, equal, raises, scales, unchanged

P = 2**31 - 1
DOCUMENTS = [[1, 2, 3], [8, 9], [1, 2, 3, 4]]


def signature_of(document, hashes):
    return [min((a * x + b) % P for x in document) for a, b in hashes]


def shares_a_band(one, other, rows):
    agree = [a == b for a, b in zip(one, other)]
    return any(all(agree[start : start + rows]) for start in range(0, len(agree), rows))


def by_all_pairs(documents, hashes, bands, threshold):
    """Every pair, band after band: the oracle."""
    signatures = [signature_of(document, hashes) for document in documents]
    found = []
    for i, j in combinations(range(len(documents)), 2):
        if shares_a_band(signatures[i], signatures[j], len(hashes) // bands):
            common = sum(x in documents[j] for x in set(documents[i]))
            similarity = common / (len(set(documents[i])) + len(set(documents[j])) - common)
            if similarity >= threshold:
                found.append((i, j, similarity))
    return found


def verify(solution, documents, hashes, bands, threshold):
    model = solution.MinHash(hashes, bands)
    got = unchanged(model.near_duplicates, documents, threshold)
    equal(got, by_all_pairs(documents, hashes, bands, threshold))


def hashes_of(rng, count):
    return [(int(a), int(b)) for a, b in zip(rng.integers(1, P, count), rng.integers(0, P, count))]


def sample(rng, n, size, kinds, changed=0.2):
    """Documents that are changed copies of a few."""
    originals = rng.integers(0, 10**9, (kinds, size))
    documents = []
    for kind in rng.integers(0, kinds, n).tolist():
        fresh = rng.integers(0, 10**9, size)
        kept = rng.random(size) > changed * rng.random()
        documents.append([int(x) for x in kept * originals[kind] + ~kept * fresh])
    return documents


@check("The worked example", shown=True)
def worked_example(solution):
    model = solution.MinHash(hashes=[(3, 1), (5, 2)], bands=2)
    equal(model.signature([4, 2, 2, 7]), [7, 12])
    equal(model.near_duplicates(DOCUMENTS, threshold=0.5), [(0, 2, 0.75)])


@check("A signature has the least hash for each function, in their order", sizes=(1, 3, 20))
def signatures(solution, rng, n):
    hashes = hashes_of(rng, 6)
    model = solution.MinHash(hashes, 3)
    for _ in range(3):
        document = [int(x) for x in rng.integers(0, 10**9, n)]
        equal(unchanged(model.signature, document), signature_of(document, hashes))


@check("Hashes wrap at 2³¹ − 1")
def wraps(solution):
    hashes = [(1, P - 5), (2, 0), (P - 1, 3)]
    for document in ([4], [5], [6, 0, 10**9], [2**30, 2**29]):
        equal(solution.MinHash(hashes, 1).signature(document), signature_of(document, hashes))


@check("Repeated shingles and their order change nothing")
def repeated(solution):
    hashes = [(3, 1), (5, 2), (7, 4)]
    verify(solution, [[1, 2, 3, 1, 1, 1], [3, 2, 1], [2, 2, 1]], hashes, 3, 0.5)
    verify(solution, [[1, 1, 1, 1, 2], [1, 2, 2, 3, 3]], hashes, 3, 0.3)


@check("Equal documents are found, with similarity 1")
def equal_documents(solution, rng):
    hashes = hashes_of(rng, 8)
    verify(solution, [[5, 6, 7], [1, 2], [5, 6, 7], [7, 5, 6], [2, 1]], hashes, 2, 1.0)


@check("A band counts as a whole")
def whole_bands(solution):
    """All but the last two documents agree in one function of a band of two, and not in the other."""
    hashes = [(1, 0), (P - 1, 0)]
    documents = [[1, 2, 3, 9], [1, 2, 3, 8], [1, 2, 3, 7], [0, 2, 3, 7], [0, 3, 7]]
    verify(solution, documents, hashes, 1, 0.0)
    verify(solution, documents, hashes, 2, 0.0)


@check("The numbers of a band agree place by place")
def place_by_place(solution):
    """One shingle x has the signature (x, 10 - x)."""
    verify(solution, [[3], [7], [5]], [(1, 0), (P - 1, 10)], 1, 0.0)


@check("Only the same band counts, not the numbers of another")
def same_band(solution):
    hashes = [(1, 0), (1, 1)]
    verify(solution, [[5, 9], [4, 9], [6, 9], [9, 3]], hashes, 2, 0.0)
    verify(solution, [[5, 9], [4, 9], [6, 9]], [(1, 0), (2, 1), (1, 1), (2, 3)], 2, 0.0)


@check("Similar documents that share no band are missed")
def missed(solution):
    hashes = [(1, 0), (1, 7)]
    verify(solution, [[1, 20, 30, 40, 50], [2, 20, 30, 40, 50]], hashes, 2, 0.5)
    verify(solution, [[1, 20, 30, 40, 50], [2, 20, 30, 40, 50], [1, 20, 30, 40]], hashes, 1, 0.0)


@check("The similarity is exact, and at the threshold it counts")
def threshold(solution):
    documents = [[1, 2, 3, 4], [1, 2, 3, 5], [1, 2], [1, 2, 3, 4, 6, 7, 8, 9]]
    for least in (0.0, 0.25, 0.5, 0.6, 0.61, 1.0):
        verify(solution, documents, [(1, 0), (3, 5)], 2, least)


@check("Each pair comes once, sorted, the smaller number first")
def sorted_pairs(solution, rng):
    documents = [[9, 1], [7, 2], [9, 1], [7, 2], [9, 1], [1, 2], [7, 2]]
    verify(solution, documents, [(1, 0), (5, 3), (2, 1), (4, 4)], 4, 0.0)


@check("No documents, one document, and none that are alike")
def nothing(solution):
    hashes = [(3, 1), (5, 2)]
    for documents in ([], [[4]], [[1], [2], [3]]):
        verify(solution, documents, hashes, 2, 0.0)


@check("Agrees with all pairs on changed copies", sizes=(4, 10, 40))
def random_documents(solution, rng, n):
    hashes = hashes_of(rng, 12)
    for bands in (1, 3, 6, 12):
        verify(solution, sample(rng, n, 12, 3), hashes, bands, 0.4)


@check(
    "Raises ValueError unless the bands divide the hashes",
    alone="Bands that do not divide the hashes do not end in ValueError.",
)
def indivisible(solution):
    for count, bands in ((3, 2), (4, 3), (2, 4), (7, 5)):
        raises(ValueError, solution.MinHash, [(2 * i + 1, i) for i in range(count)], bands)


@check("Raises ValueError for an empty document", alone="An empty document does not end in ValueError.")
def empty_document(solution):
    model = solution.MinHash([(3, 1), (5, 2)], 2)
    raises(ValueError, model.signature, [])
    raises(ValueError, model.near_duplicates, [[1, 2], []], 0.5)


@scales("n", sizes=(250, 1_000, 4_000))
def large(solution, rng, n):
    """Documents of three shingles, every tenth twice: equal ones are found, all others share nothing."""
    numbers = rng.permutation(4 * n).tolist()
    documents = [numbers[3 * i : 3 * i + 3] for i in range(n)]
    want = []
    for i in range(0, n - 1, 10):
        documents[i + 1] = documents[i]
        want.append((i, i + 1, 1.0))
    model = solution.MinHash([(1_103_515_245, 12_345), (48_271, 11)], 1)
    equal(model.near_duplicates(documents, 0.1), want)

"""Checks for one-hot-encoder. They run outside the sandbox: `solution` calls into it."""

from sparring.checking import check, equal, raises, unchanged

TRAIN = [["red", "S"], ["blue", "M"], ["red", "M"]]


def categories_of(train):
    """The categories of every column, by insertion: the oracle."""
    found = [[] for _ in train[0]]
    for row in train:
        for kept, value in zip(found, row):
            if value is not None and value not in kept:
                kept.append(value)
    return [sorted(kept) for kept in found]


def encoded(categories, rows):
    """Zeros with a 1 at the place of each value that has one."""
    result = []
    for row in rows:
        line = []
        for kept, value in zip(categories, row):
            block = [0] * len(kept)
            if value in kept:
                block[kept.index(value)] = 1
            line += block
        result.append(line)
    return result


def verify(solution, train, *batches):
    encoder = solution.OneHotEncoder()
    unchanged(encoder.fit, train)
    categories = categories_of(train)
    equal(encoder.categories_, categories)
    for rows in batches:
        equal(unchanged(encoder.transform, rows), encoded(categories, rows))


def sample(rng, n, letters, gaps=0.0):
    """Rows of three columns, whose values are letters; some are None."""
    drawn = rng.integers(0, len(letters), (n, 3)).tolist()
    missing = (rng.random((n, 3)) < gaps).tolist()
    return [[None if m else letters[i] for i, m in zip(*row)] for row in zip(drawn, missing)]


@check("The worked example", shown=True)
def worked_example(solution):
    encoder = solution.OneHotEncoder().fit(TRAIN)
    equal(encoder.categories_, [["blue", "red"], ["M", "S"]])
    equal(encoder.transform([["red", "M"], ["green", "S"]]), [[0, 1, 1, 0], [0, 0, 0, 1]])


@check("Categories are sorted, in whichever order they come")
def sorted_categories(solution):
    verify(solution, [["c"], ["a"], ["b"], ["a"]], [["a"], ["b"], ["c"]])
    verify(solution, [["10"], ["9"], ["B"], ["a"], [""]], [["9"], [""], ["a"]])


@check("One row is enough")
def one_row(solution):
    verify(solution, [["x", "y", "z"]], [["x", "y", "z"]], [["y", "y", "y"]])


@check("A batch with other categories gets the columns of training")
def batch(solution):
    verify(solution, TRAIN, [["blue", "M"]], [["red", "S"], ["red", "S"]], [])


@check("An unseen category gives zeros in its block alone, and is not learned")
def unseen(solution):
    verify(solution, TRAIN, [["green", "S"], ["red", "XL"], ["green", "XL"]], [["green", "M"]], TRAIN)


@check("A category of one column means nothing in another")
def shared_categories(solution):
    train = [["yes", "no", "yes"], ["no", "yes", "yes"], ["no", "maybe", "yes"]]
    verify(solution, train, train, [["maybe", "no", "no"]])
    verify(solution, [["a", "b"]], [["b", "a"]])


@check("None is no category and gives zeros")
def missing(solution):
    verify(solution, [["a", None], [None, "x"], ["b", "y"]], [[None, "y"], ["b", None], [None, None]])
    verify(solution, [["a"], ["b"]], [[None]])
    verify(solution, [["None"], [None]], [["None"], [None]])


@check("A column without any category has no columns")
def empty_column(solution):
    verify(solution, [[None, "a", None], [None, "b", None]], [["a", "a", "b"], [None, "b", None]])
    verify(solution, [[None], [None]], [["a"], [None]])


@check("Agrees with the definition on random rows", sizes=(2, 5, 20, 60))
def random_rows(solution, rng, n):
    train = sample(rng, n, "FDBACE", gaps=0.2)
    verify(solution, train, train, sample(rng, 10, "HGFEDCBA", gaps=0.2))


@check("Fitting again forgets the earlier rows, and two objects share nothing")
def again(solution):
    other = [["x", "y", "z"], ["w", "y", "z"]]
    first, second = solution.OneHotEncoder().fit(TRAIN), solution.OneHotEncoder().fit(other)
    equal(first.transform(TRAIN), encoded(categories_of(TRAIN), TRAIN))
    first.fit(other)
    for encoder in (first, second):
        equal(encoder.categories_, categories_of(other))
        equal(encoder.transform(other), encoded(categories_of(other), other))


@check("fit raises ValueError without rows", alone="Fitting no rows does not end in ValueError.")
def no_rows(solution):
    raises(ValueError, solution.OneHotEncoder().fit, [])


@check(
    "fit raises ValueError for rows of different lengths",
    alone="In fit, rows of different lengths do not end in ValueError.",
)
def ragged(solution):
    raises(ValueError, solution.OneHotEncoder().fit, [["a", "b"], ["a"]])
    raises(ValueError, solution.OneHotEncoder().fit, [["a", "b"], ["a", "b", "c"]])
    raises(ValueError, solution.OneHotEncoder().fit, [["a", "b"], ["c", "d"], []])


@check(
    "transform raises ValueError for another number of columns",
    alone="In transform, another number of columns does not end in ValueError.",
)
def wrong_columns(solution):
    encoder = solution.OneHotEncoder().fit(TRAIN)
    for rows in ([["red"]], [["red", "S", "S"]], [["red", "S"], ["red"]], [["red", "S"], []]):
        raises(ValueError, encoder.transform, rows)

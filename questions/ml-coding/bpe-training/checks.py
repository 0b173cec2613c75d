"""Checks for bpe-training. They run outside the sandbox: `solution` calls into it."""

from sparring.checking import check, equal, unchanged

SYLLABLES = ("lo", "er", "est", "new", "an", "na", "st", "t", "e", "low")


def by_corpus(words, n_merges):
    """The merges from the whole corpus, every word as often as it occurs: the oracle."""
    texts = [tuple(word) for word, count in words.items() for _ in range(count)]
    merges = []
    while len(merges) < n_merges:
        pairs = [text[i : i + 2] for text in texts for i in range(len(text) - 1)]
        if not pairs:
            break
        best = sorted(set(pairs), key=lambda pair: (-pairs.count(pair), pair))[0]
        merges.append(best)
        texts = [join(text, best) for text in texts]
    return merges


def join(text, pair):
    """Recursion instead of an index: the first place where the pair stands, then the rest."""
    for i in range(len(text) - 1):
        if text[i : i + 2] == pair:
            return (*text[:i], pair[0] + pair[1], *join(text[i + 2 :], pair))
    return text


def verify(solution, words, n_merges):
    equal(unchanged(solution.train_bpe, words, n_merges), by_corpus(words, n_merges))


def corpus(rng, n, most=6):
    """n words or fewer, of syllables that come again, with frequencies."""
    words = {}
    for _ in range(n):
        word = "".join(SYLLABLES[i] for i in rng.integers(0, len(SYLLABLES), rng.integers(1, 4)))
        words[word] = int(rng.integers(1, most))
    return words


@check("The worked example", shown=True)
def worked_example(solution):
    words = {"low": 5, "lower": 2, "newest": 6, "widest": 3}
    equal(solution.train_bpe(words, 4), [("e", "s"), ("es", "t"), ("l", "o"), ("lo", "w")])


@check("No merges, no words, or words of one letter give no merges")
def nothing(solution):
    equal(solution.train_bpe({"low": 3}, 0), [])
    equal(solution.train_bpe({}, 5), [])
    equal(solution.train_bpe({"a": 4, "b": 1}, 5), [])


@check("One word, until it is one symbol", sizes=(2, 3, 6))
def one_word(solution, n):
    verify(solution, {"abcdef"[:n]: 2}, n - 1)
    verify(solution, {"abcdef"[:n]: 1}, 2 * n)


@check("A pair counts as often as its words occur")
def frequencies(solution):
    verify(solution, {"ab": 1, "xab": 1, "yab": 1, "cd": 5}, 2)
    verify(solution, {"zz": 7, "ab": 3, "abc": 3}, 3)


@check("Of equally frequent pairs the smallest tuple is taken, whatever the order of the words")
def ties(solution):
    verify(solution, {"cd": 2, "ab": 2, "bc": 2}, 3)
    verify(solution, {"xy": 1, "ba": 1, "ab": 1, "aa": 1}, 4)
    verify(solution, {"acb": 1, "bca": 1}, 4)


@check("Repeated letters: pairs overlap in the count, not in the merge", sizes=(2, 3, 4, 5, 9))
def repeats(solution, n):
    verify(solution, {"a" * n: 1}, 4)
    verify(solution, {"a" * n: 1, "bc": n - 1, "cb": n - 2 or 1}, 4)


@check("A merge joins symbols, and never across the middle of one")
def boundaries(solution):
    verify(solution, {"bab": 3, "ba": 8, "ab": 5}, 4)
    verify(solution, {"ab": 9, "cab": 2, "bab": 3, "aba": 4, "abc": 4}, 8)
    verify(solution, {"aab": 5, "ab": 4, "baa": 3, "bab": 2}, 8)


@check("Pairs are counted anew after every merge", sizes=(2, 4, 8, 20))
def any_corpus(solution, rng, n):
    verify(solution, corpus(rng, n), n)


@check("More merges are asked for than there are pairs")
def exhausted(solution, rng):
    verify(solution, corpus(rng, 3, most=3), 100)


@check("Words of any script, and with blanks, digits and signs")
def scripts(solution):
    verify(solution, {"наука": 3, "науке": 2, "日本": 4, "日本語": 1}, 6)
    verify(solution, {" the": 5, "the ": 2, "a b": 2, "1,000": 3, "2,000": 1, "</w>": 1, ".*": 2}, 8)


@check("Large frequencies cost no more than small ones")
def large_frequencies(solution):
    words = {"abab": 10**9, "ba": 10**9 + 1, "cc": 3 * 10**9, "c": 10**12}
    equal(solution.train_bpe(words, 5), [("c", "c"), ("b", "a"), ("a", "ba"), ("aba", "b")])

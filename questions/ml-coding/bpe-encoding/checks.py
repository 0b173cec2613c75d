"""Checks for bpe-encoding. They run outside the sandbox: `solution` calls into it."""

from sparring.checking import check, equal, raises, unchanged

AB = [(97, 98), (256, 97), (99, 256)]


def by_all_merges(text, merges):
    """Every merge in the order of training, whether it occurs or not: the oracle."""
    ids = tuple(text.encode())
    for rank, pair in enumerate(merges):
        ids = joined(ids, tuple(pair), 256 + rank)
    return list(ids)


def joined(ids, pair, new):
    found = []
    for one in ids:
        if found and (found[-1], one) == pair:
            found[-1] = new  # a new id is in no pair of this rank, so nothing overlaps
        else:
            found.append(one)
    return found


def spelled(one, merges):
    return bytes([one]) if one < 256 else b"".join(spelled(part, merges) for part in merges[one - 256])


def trained(text, count):
    """Merges for a text: the most frequent pair each time."""
    ids, merges = list(text.encode()), []
    for _ in range(count):
        pairs = list(zip(ids, ids[1:], strict=False))
        if not pairs:
            break
        best = min(set(pairs), key=lambda pair: (-pairs.count(pair), pair))
        merges.append(best)
        ids = joined(ids, best, 255 + len(merges))
    return merges


def verify(solution, merges, *texts):
    """Ids of the texts, and that they are decoded to the texts again."""
    tokenizer = solution.BPETokenizer(merges)
    for text in texts:
        ids = by_all_merges(text, merges)
        equal(tokenizer.encode(text), ids)
        equal(unchanged(tokenizer.decode, ids), text)


def drawn(rng, letters, n):
    return "".join(letters[i] for i in rng.integers(0, len(letters), n))


@check("The worked example", shown=True)
def worked_example(solution):
    tokenizer = solution.BPETokenizer([(97, 98), (256, 97), (99, 256)])
    equal(tokenizer.encode("cababa"), [258, 257])
    equal(tokenizer.encode("é"), [195, 169])
    equal(tokenizer.decode([257, 33]), "aba!")


@check("Without merges the ids are the bytes")
def bytes_alone(solution):
    verify(solution, [], "", "a", "abc", "  A\tb\n", "naïve", "日本", "🙂")


@check("An empty text has no ids, and no ids are an empty text")
def empty(solution):
    verify(solution, AB, "")


@check("One merge, wherever it stands")
def one_merge(solution):
    verify(solution, [(97, 98)], "ab", "a", "ba", "abab", "xabyab", "aabb")


@check("Pairs overlap, merges do not", sizes=(2, 3, 4, 5, 9))
def repeats(solution, n):
    verify(solution, [(97, 97)], "a" * n)
    verify(solution, [(97, 97), (256, 256), (256, 97)], "a" * n, "ba" * n, "a" * n + "b")


@check("A later pair of the text may come first")
def later_place(solution):
    verify(solution, [(98, 99), (97, 98), (97, 256)], "abc", "abcabc", "babc")


@check("The pair with the lowest index comes first, not the leftmost or the longest")
def ranks(solution):
    verify(solution, [(98, 99), (97, 98)], "abc", "abcab", "ababc")
    verify(solution, [(97, 98), (98, 99), (257, 100), (256, 257)], "abcd", "abbcd", "bcdab")
    verify(solution, [(99, 100), (97, 98), (257, 99), (258, 100)], "abcd", "abcabcd")


@check("Merges of merges, up to whole words", sizes=(2, 5, 10, 30))
def deep(solution, rng, n):
    text = drawn(rng, "abca", 20) * 2 + drawn(rng, "abc ", 40)
    verify(solution, trained(text, n), text, drawn(rng, "abc ", 25), drawn(rng, "abcd", 25))


@check("Random merges that were never trained", sizes=(3, 6, 12))
def random_merges(solution, rng, n):
    merges = []
    while len(merges) < n:
        known = [97, 98, 99, *range(256, 256 + len(merges))]
        pair = tuple(known[i] for i in rng.integers(0, len(known), 2).tolist())
        if pair not in merges:
            merges.append(pair)
    verify(solution, merges, *(drawn(rng, "abc", length) for length in (2, 5, 20, 60)))


@check("Letters of any script, also where a merge cuts through a character")
def scripts(solution):
    text = "Füße für Köche, 日本語と日本, 🙂🙃 e\u0301 ﬁ\u00a0"
    verify(solution, trained(text, 12), text, "öäü", "本日", "🙃", text.upper())
    verify(solution, [(169, 195)], "éé", "é")


@check("Blanks, line ends and capital letters stay as they are")
def kept(solution):
    verify(solution, [(32, 97), (10, 10)], " a  a\n\n\n", "\r\n A\x00\t ")


@check("Ids that are no valid text are decoded with the replacement character")
def invalid(solution):
    tokenizer = solution.BPETokenizer([(195, 169), (240, 159), (257, 153)])
    for ids in ([195], [97, 195, 98], [169], [256, 258], [258, 130], [255, 254, 97], [258, 97]):
        want = b"".join(spelled(one, [(195, 169), (240, 159), (257, 153)]) for one in ids)
        equal(tokenizer.decode(ids), want.decode(errors="replace"))


@check("A token that is a whole character is that character")
def whole(solution):
    tokenizer = solution.BPETokenizer([(195, 169), (256, 256)])
    equal(tokenizer.decode([256]), "é")
    equal(tokenizer.decode([97, 257, 256]), "aééé")


@check("A character whose bytes come as several ids is put together")
def spread(solution):
    tokenizer = solution.BPETokenizer([(195, 169), (152, 130)])
    equal(tokenizer.decode([195, 169]), "é")
    equal(tokenizer.decode([240, 159, 257]), "😂")
    equal(tokenizer.decode([256, 97, 195, 169]), "éaé")


@check("Decoding raises ValueError for an id that does not exist")
def unknown(solution):
    tokenizer = solution.BPETokenizer(AB)
    for ids in ([259], [97, 1000], [-1], [97, -3, 98]):
        raises(ValueError, tokenizer.decode, ids)
    raises(ValueError, solution.BPETokenizer([]).decode, [256])


@check("Two tokenizers share nothing, and the merges stay as they were")
def apart(solution):
    first, second = solution.BPETokenizer([(97, 98)]), solution.BPETokenizer([(98, 99)])
    equal(first.encode("abc"), [256, 99])
    equal(second.encode("abc"), [97, 256])
    equal(first.decode([256]), "ab")
    verify(solution, AB, "cababa")

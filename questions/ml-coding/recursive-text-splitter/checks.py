"""Checks for recursive-text-splitter. They run outside the sandbox: `solution` calls into it."""

import re

from sparring.checking import check, equal, raises

WORDS = ("a", "of", "the", "model", "learns", "to", "retrieve", "text", "and", "cites", "it", "well")


def by_strings(text, max_length, overlap, separators):
    """Pieces as strings, cut by regular expressions, and their lengths added up: the oracle."""
    size = max_length - overlap
    chunks = []
    for piece in cut(text, size, list(separators)):
        if chunks and len(chunks[-1]) + len(piece) <= size:
            chunks[-1] += piece
        else:
            chunks.append(piece)
    found, start = [], 0
    for chunk in chunks:
        found.append((max(0, start - overlap), start + len(chunk)))
        start += len(chunk)
    return found


def cut(text, size, separators):
    if len(text) <= size:
        return [text] if text else []
    if not separators:
        return re.findall(f"(?s).{{1,{size}}}", text)
    after = f"(?s)(.*?{re.escape(separators[0])}|.+$)"
    parts = re.findall(after, text)
    return [piece for part in parts for piece in cut(part, size, separators[1:])]


def verify(solution, text, max_length, overlap, separators):
    want = by_strings(text, max_length, overlap, separators)
    equal(solution.split_text(text, max_length, overlap, separators), want)


def prose(rng, n):
    """n words in sentences, lines and paragraphs."""
    ends = (" ", " ", " ", " ", ". ", ".\n", ".\n\n")
    return "".join(
        WORDS[i] + ends[j]
        for i, j in zip(rng.integers(0, len(WORDS), n), rng.integers(0, len(ends), n), strict=True)
    )


@check("The worked example", shown=True)
def worked_example(solution):
    text = "One two.\nThree four five.\nSix."
    equal(solution.split_text(text, 16, 5, ["\n", " "]), [(0, 9), (4, 20), (15, 30)])


@check("A text that fits is one chunk, an empty one has none")
def fits(solution):
    verify(solution, "", 5, 2, ["\n"])
    verify(solution, "a\nb", 5, 2, ["\n"])
    verify(solution, "a b c", 5, 0, [" "])
    verify(solution, " \n ", 3, 0, ["\n", " "])


@check("Without separators it is cut every so many characters", sizes=(1, 2, 5, 12))
def anywhere(solution, n):
    verify(solution, "abcdefghijkl"[:n], 3, 0, [])
    verify(solution, "abcdefghijkl"[:n], 4, 1, ["\n", " "])


@check("One separator stays at the end of its piece, and pieces are joined as long as they fit")
def joined(solution):
    for size in (3, 4, 5, 6, 7, 20):
        verify(solution, "a bb ccc dd e ", size, 0, [" "])
        verify(solution, "aa bb cc dd", size, 0, [" "])
        verify(solution, " a  b", size, 0, [" "])
        verify(solution, " a bbb c", size, 0, [" "])


@check("A separator of several characters is found from left to right")
def long_separators(solution):
    for size in (2, 3, 4, 6):
        verify(solution, "a\n\n\nb\n\nc\n\n\n\nd", size, 0, ["\n\n"])
        verify(solution, "a\n\n\nb\n\nc\n\n\n\nd", size, 0, ["\n\n", "\n"])
        verify(solution, "one--two---three--", size + 3, 0, ["--"])


@check("What is still too long is cut at the next separator, and only that")
def levels(solution):
    text = "aa bb cc\ndd ee\nff gg hh ii\njj"
    for size in (4, 5, 6, 8, 9, 12):
        verify(solution, text, size, 0, ["\n", " "])
    verify(solution, "aaaaaaa bb\ncc", 4, 0, ["\n", " "])


@check("Separators that do not occur are passed over")
def absent(solution):
    verify(solution, "aa bb cc dd", 5, 0, ["\n\n", "\n", " "])
    verify(solution, "aabbccdd", 3, 0, ["\n", " "])
    verify(solution, "aa bb cc dd", 5, 0, ["\t", "#"])


@check("The order of the separators decides, not their size")
def order(solution):
    verify(solution, "aa b\ncc dd\nee", 6, 0, [" ", "\n"])
    verify(solution, "aa b\ncc dd\nee", 6, 0, ["\n", " "])
    verify(solution, "a.b c.d e.f g", 4, 0, [".", " "])


@check("Each chunk but the first begins earlier by the overlap", sizes=(1, 2, 4))
def overlaps(solution, n):
    verify(solution, "aa bb cc dd ee ff", 6 + n, n, [" "])
    verify(solution, "abcdefghij", 3 + n, n, [])


@check("An overlap beyond the beginning of the text begins at 0")
def beyond_the_beginning(solution):
    verify(solution, "a b c d", 7, 5, [" "])
    verify(solution, "abcdefgh", 9, 7, [])


@check("Offsets are right where the same words come again")
def repeated(solution):
    verify(solution, "ab ab ab\nab ab ab\nab ab ab", 9, 0, ["\n", " "])
    verify(solution, "ab ab ab\nab ab ab\nab ab ab", 8, 2, ["\n", " "])


@check("Prose of any length", sizes=(5, 20, 80))
def any_text(solution, rng, n):
    text = prose(rng, n)
    for max_length, overlap in ((12, 0), (20, 5), (40, 10), (25, 24)):
        verify(solution, text, max_length, overlap, ["\n\n", "\n", ". ", " "])


@check("Raises ValueError for an overlap that is negative or not below the length")
def too_large(solution):
    for overlap in (-1, 5, 6):
        raises(ValueError, solution.split_text, "some text", 5, overlap, [" "])
    raises(ValueError, solution.split_text, "", 3, 3, [])

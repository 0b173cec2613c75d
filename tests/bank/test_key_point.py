import pytest

from sparring.bank.key_point import KeyPoint, Weight, absent_groups, read_key_point


def point(terms: str) -> KeyPoint:
    found = read_key_point(f"[must] A sentence. <!-- match: {terms} -->")
    assert found is not None
    return found


def test_a_key_point_has_a_weight_a_sentence_and_groups() -> None:
    assert point("a b | c; d") == KeyPoint(Weight.MUST, "A sentence.", (("a b", "c"), ("d",)))


def test_a_key_point_has_other_phrasings_and_a_probe() -> None:
    found = point("a | b; c; say: One way | Another; so it is; probe: Why; and how?")

    assert found.groups == (("a", "b"), ("c",))
    assert found.phrasings == ("One way", "Another; so it is")
    assert found.probe == "Why; and how?"


@pytest.mark.parametrize(
    "item",
    [
        "A sentence. <!-- match: a -->",
        "[must] A sentence.",
        "[must] <!-- match: a -->",
        "[perhaps] A sentence. <!-- match: a -->",
        "[must] A sentence. <!-- match: a | -->",
        "[must] A sentence. <!-- match: a;; b -->",
        "[must] A sentence. <!-- match: a; say: b | -->",
        "[must] A sentence. <!-- match: a --> more",
    ],
)
def test_other_forms_are_no_key_point(item: str) -> None:
    assert read_key_point(item) is None


@pytest.mark.parametrize(
    ("terms", "answer", "matches"),
    [
        ("shrink", "It SHRINKS a lot", True),
        ("hrink", "It shrinks", False),
        ("bias; variance", "bias only", False),
        ("bias; variance", "variance and bias", True),
        ("bias | variance", "variance", True),
        ("c_{fn", "the cost $c_{FN}$", True),
        ("o(n", "takes O(n log n)", True),
        ("0.5", "exactly 0.5", True),
        ("0.5", "exactly 0x5", False),
        ("5", "exactly 15", False),
        ("β", "the rate β", True),
        ("not the probability", "it is not\n  the probability of it", True),
        ("doesn't mean", "it doesn’t mean that", True),
    ],
)
def test_terms_match_from_the_start_of_a_word(terms: str, answer: str, matches: bool) -> None:
    assert (absent_groups(point(terms), answer) == ()) == matches

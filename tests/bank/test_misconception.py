import pytest

from sparring.bank.misconception import Misconception, read_misconception


def test_a_misconception_has_a_claim_a_reply_and_a_twin() -> None:
    read = read_misconception('**"It is so."** It is not. <!-- true: It was so. -->')

    assert read == Misconception("It is so.", "It is not.", "It was so.")


def test_the_twin_may_be_missing() -> None:
    assert read_misconception("**“It is so.”** It is not.") == Misconception("It is so.", "It is not.")


@pytest.mark.parametrize(
    "item", ["It is so.", '**"It is so."**', '**"It is so."** <!-- true: It was so. -->']
)
def test_other_forms_are_no_misconception(item: str) -> None:
    assert read_misconception(item) is None
